import type { Named } from '../../model/tensor.ts'
import { elementReader } from '../element-reader.ts'
import type { RowAxes } from './rows.ts'

const mostValues = 3

/** What a model answered, in a few words: the first output and its last values, where the odd row of a request is. */
export function answerWords(outputs: readonly Named[]): string {
  const [first] = outputs
  if (first === undefined) return 'no output'
  if (first.value.is !== 'tensor') return `${first.name}, a ${first.value.is}`
  const { at, count } = elementReader(first.value.tensor)
  const values = Array.from({ length: Math.min(count, mostValues) }, (_, i) =>
    String(at(count - Math.min(count, mostValues) + i)).slice(0, 40),
  )
  return `${first.name} ${count === 0 ? 'without values' : `${count > mostValues ? '…, ' : ''}${values.join(', ')}`}`
}

/** An answer that was right, and the rows of its request. */
export interface AnswerOfRows {
  outputs: readonly Named[]
  rows: number
}

/** The output with rows that does not grow with them, as the right answer has it: `score 3, due 0`. Null: all do. */
export function wrongRows(outputs: readonly Named[], rows: number, right: AnswerOfRows, axes: RowAxes): string | null {
  for (const { name, value } of outputs) {
    const model = right.outputs.find((it) => it.name === name)?.value
    if (axes(name).length !== 1 || value.is !== 'tensor' || model?.is !== 'tensor') continue
    const [count, due] = [value.tensor.data.length, (model.tensor.data.length / right.rows) * rows]
    if (count !== due) return `${name} ${count} values where ${due} are due`
  }
  return null
}

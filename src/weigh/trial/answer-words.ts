import type { Named } from '../../model/tensor.ts'
import { jsonElements } from './json-value.ts'
import type { RowAxes } from './rows.ts'

const mostValues = 3

/** What a model answered, in a few words: the first output and its last values, where the odd row of a request is. */
export function answerWords(outputs: readonly Named[]): string {
  const [first] = outputs
  if (first === undefined) return 'no output'
  if (first.value.is !== 'tensor') return `${first.name}, a ${first.value.is}`
  const { type, data } = first.value.tensor
  const last = data.slice(-mostValues) as typeof data
  const values = jsonElements({ type, dims: [last.length], data: last }, 'text').map((value) => String(value).slice(0, 40))
  return `${first.name} ${data.length === 0 ? 'without values' : `${data.length > mostValues ? '…, ' : ''}${values.join(', ')}`}`
}

/** An answer that was right, and the rows of its request. */
export interface AnswerOfRows {
  outputs: readonly Named[]
  rows: number
}

/** The output that has other rows than were asked for, told by how many values it should have; null: none. One that never has its rows is told elsewhere. */
export function wrongRows(outputs: readonly Named[], rows: number, right: AnswerOfRows, axes: RowAxes): string | null {
  for (const { name, value } of outputs) {
    const model = right.outputs.find((it) => it.name === name)?.value
    const [axis, ...more] = axes(name)
    if (axis === undefined || more.length > 0 || value.is !== 'tensor' || model?.is !== 'tensor') continue
    if (model.tensor.dims[axis] !== right.rows) continue
    const [count, due] = [value.tensor.data.length, (model.tensor.data.length / right.rows) * rows]
    if (count !== due) return `${name} with ${count} values where ${due} are due`
  }
  return null
}

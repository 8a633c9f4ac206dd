import type { Span, Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { carried } from './carried.ts'
import { columnStatement } from './column-statement.ts'
import { type Divided, dividedAs } from './division.ts'
import { widest } from './edited.ts'
import type { Assign, FitStatement } from './fit-statement.ts'
import { fittedAt } from './fit-then-transform.ts'
import type { Draft, Manuscript } from './manuscript.ts'
import { changes, mentions, namesIn, wordOf } from './mentions.ts'
import { statisticStatement } from './statistic-statement.ts'

/**
 * The lines that split first and then fit on the training part: where a step such as `X = scaler.fit_transform(X)` stands before the split
 * of it in one block, nothing between them uses what it makes, and nothing later needs the whole.
 */
export function splitFirst(learned: Place, split: Place): Draft {
  return (manuscript) => {
    const { text } = manuscript
    const { block, from, to } = manuscript.between(learned, split) ?? { block: [], from: 0, to: 0 }
    const [first, division] = [block[from], block[to]]
    const fitted = fittedAt(manuscript, block, from)
    const own = first?.is === 'assign' ? (statisticStatement(text, first) ?? columnStatement(text, first)) : null
    const step = fitted?.step ?? own
    const fit = fitted?.span ?? first
    if (step === null || fit === undefined || division?.is !== 'assign') return null
    const between = block.slice(from, to).filter((it) => it !== first && fitted?.statements.includes(it) !== true)
    const whole = step.arrays.map(({ from: it, into }) => dividedAs(division, into ?? (it.is === 'name' ? it.name : '')))
    const frame = step.arrays[0]?.into ?? ''
    const part = step.columns === undefined ? null : carried(manuscript, between, frame, step.columns, division)
    if (whole.every((it) => it !== null) && isMovable(manuscript, step, fit, division, between))
      return rewritten(manuscript, step, whole, fit, division)
    // Made of the frame after it, the array has its columns as they were.
    const isLast =
      part !== null &&
      !wordOf(frame).test(text.slice(division.to)) &&
      !between.some((it) => mentions(it, step.step) && step.setup === null && step.step !== frame)
    return isLast ? rewritten(manuscript, { ...step, arrays: [] }, [part], fit, division) : null
  }
}

/** Nothing between uses what the step makes of the whole, or changes what it is given; nothing behind the split reads the whole. */
function isMovable({ text }: Manuscript, { arrays, step }: FitStatement, fit: Span, division: Assign, between: Statement[]): boolean {
  if (between.some((it) => text.slice(it.from, it.to).includes(step) || it.is === 'function' || it.is === 'class')) return false
  return arrays.every(({ from, into }) => {
    const given = [...namesIn(from)]
    if (into !== null && between.some((it) => mentions(it, into))) return false
    if (from.is !== 'name' && (into === null || given.includes(into) || text.slice(from.from, from.to).includes('\n'))) return false
    if (given.some((name) => name !== into && between.some((it) => changes(it, name)))) return false
    if (into === null) return true
    const isFresh = given.includes(into) || (!wordOf(into).test(text.slice(0, fit.from)) && arrays.every((it) => !mentions(it.from, into)))
    return isFresh && !wordOf(into).test(text.slice(division.to))
  })
}

function rewritten(manuscript: Manuscript, step: FitStatement, sides: Divided[], fit: Span, division: Assign) {
  const [first, last] = [manuscript.own(fit), manuscript.own(division)]
  if (first === null || last === null) return null
  const renamed = step.arrays.reduce(
    (written, { from, into }) => (into === null ? written : written.replace(wordOf(into, 'g'), () => manuscript.written(from))),
    manuscript.text.slice(division.value.from, division.to),
  )
  const [train, test] = [sides.map((it) => it.train), sides.map((it) => it.test)]
  const [fitted = '', ...more] = step.lines(train, test)
  const lines = [
    ...manuscript.lines.slice(first.endLine, last.line - 1),
    ...`${last.indent}${manuscript.text.slice(division.from, division.value.from)}${renamed}${last.tail}`.split('\n'),
    ...(step.setup === null ? [] : [`${first.indent}${step.setup}`]),
    `${first.indent}${fitted}${first.tail}`,
    ...more.map((line) => `${first.indent}${line}`),
  ]
  return lines.some((line) => line.length > widest) ? null : { line: first.line, endLine: last.endLine, lines }
}

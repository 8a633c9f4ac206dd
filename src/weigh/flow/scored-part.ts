import type { Expression } from '../../model/syntax.ts'
import type { Evaluation } from './facts.ts'
import { marksOf } from './hints-mark.ts'
import { type Place, rowIndex } from './row-index.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import type { Mark } from './trace.ts'
import { flowOf, type Value } from './value.ts'

/** What was asked for errors of each row. */
const behind = new WeakMap<Mark, readonly Evaluation[]>()

/** `guess == answer`, `answer - guess`: an error of each row, of which only some may be looked at. */
export function noteErrors(run: Run, at: Expression, sides: readonly Value[], made: Value): void {
  const asked = [...flowOf(sides).predictions]
  const { cell, from, to } = run.place(at)
  for (const mark of marksOf(made, 'curve'))
    if (mark.place.cell === cell && mark.place.from === from && mark.place.to === to) behind.set(mark, asked)
}

/** `(guess == answer)[held].mean()`: the model is asked about the rows whose errors are looked at, whatever it was asked about for them. */
export function scoredInPart(run: Run, of: Value, [first]: readonly Place[], made: Value): void {
  const asked = new Set(marksOf(made, 'curve').flatMap((mark) => behind.get(mark) ?? []))
  const index = asked.size === 0 || first === undefined ? null : rowIndex(run, of, first)
  if (index?.is !== 'rows') return
  const narrowed = (rows: ReadonlySet<Row>) =>
    [...(index.within ?? []), index.step].reduce((above, step) => run.narrowed(above, step), rows)
  for (const one of asked) run.evaluate({ ...one, rows: narrowed(one.rows), labels: new Set(narrowed(one.labels)), scored: true })
}

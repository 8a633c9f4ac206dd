import type { Expression } from '../../model/syntax.ts'
import type { Certainty, Evaluation } from './facts.ts'
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
  const asked = errorsIn(made)
  const index = asked.size === 0 || first === undefined ? null : rowIndex(run, of, first)
  if (index?.is !== 'rows') return
  const { step } = index
  const narrowed = (rows: ReadonlySet<Row>) => [...(index.within ?? []), step].reduce((above, it) => run.narrowed(above, it), rows)
  for (const one of asked) {
    // A filter may keep just those that were held out.
    const certainty = step.is === 'split' ? one.certainty : unsure(one)
    doubted(one)
    const varied = new Set([...one.varied, ...index.loops])
    run.evaluate({ ...one, certainty, varied, rows: narrowed(one.rows), labels: new Set(narrowed(one.labels)), scored: true }, one.looks)
  }
}

/** `groupby('part')` of a table with errors: those of each part are looked at by themselves. */
export function scoredByGroup(of: Value): void {
  for (const one of errorsIn(of)) doubted(one)
}

function errorsIn(value: Value): Set<Evaluation> {
  return new Set(marksOf(value, 'curve').flatMap((mark) => behind.get(mark) ?? []))
}

function doubted(one: Evaluation): void {
  one.certainty = unsure(one)
}

/** Asked about more rows than it was trained on, it may be that only the others are looked at. */
function unsure({ certainty, rows, training }: Evaluation): Certainty {
  const isWider = training !== null && [...rows].some((row) => !training.rows.has(row))
  return isWider ? (Math.min(certainty, 2) as Certainty) : certainty
}

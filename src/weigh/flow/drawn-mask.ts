import type { Expression } from '../../model/syntax.ts'
import type { Place } from './facts.ts'
import { allMarks } from './hints-mark.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

const drawn = new WeakMap<Run, Map<string, { place: Place; operation: string }>>()

/** `np.random.rand(len(df)) < 0.8`: a mask of rows drawn at random is one side of a division, what it leaves the other. */
export function drawnMask(run: Run, at: Expression & { is: 'binary' }, left: Value, right: Value): Step | null {
  const [draw, bound] = isDraw(left) ? [left, right] : [right, left]
  if (!isDraw(draw) || typeof bound.constant !== 'number' || !/^[<>]/.test(at.operator)) return null
  const id = `drawn ${draw.selects?.key} ${bound.constant}`
  const known = drawn.get(run) ?? new Map()
  if (!known.has(id)) drawn.set(run, known.set(id, { place: run.place(at), operation: run.textOf(at) }))
  const below = at.operator.startsWith('<') === (draw === left)
  return { is: 'split', id, side: below ? 0 : 1, random: true }
}

function isDraw({ selects }: Value): boolean {
  return selects?.is === 'index' && /^(?:rand|random|random_sample|uniform) /.test(selects.key)
}

/** The rows that such a mask was laid on have been divided. */
export function noteDrawn(run: Run, of: Value, by: Value): void {
  const step = by.selects?.step
  const mask = step?.is === 'split' ? drawn.get(run)?.get(step.id) : undefined
  if (step?.is !== 'split' || mask === undefined || run.flow.divisions.some(({ id }) => id === step.id)) return
  const division = { ...mask, id: step.id, rows: new Set(run.rowsOf(of)), shuffled: true, grouped: false, by: null, stratified: false }
  run.flow.divisions.push(division)
  run.flow.hints.push({ is: 'divided', division, marks: allMarks([of]) })
}

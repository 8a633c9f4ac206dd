import type { Span } from '../../model/syntax.ts'
import { marksOf } from './hints-mark.ts'
import type { Place } from './row-index.ts'
import type { Run } from './run.ts'
import type { Mark } from './trace.ts'
import type { Value } from './value.ts'

/** `best, *rest = sorted(…)`, `next(iter(sorted(…)))`, `ranked.pop(0)`: what was sorted by a metric is chosen from where one of it is taken. */
export function firstTaken(run: Run, at: Span, of: Value): void {
  for (const chosen of marksOf(of, 'chosen').filter(isSorted)) run.flow.hints.push({ is: 'picked', chosen, place: run.place(at) })
}

/** What chose the element of a list: not where a loop goes through all of it, place by place. */
export function choosingOf(run: Run, at: Span, of: Value, [first]: readonly Place[]): Mark[] {
  if (first?.is === 'at' && first.value.loops.size > 0) return []
  const { cell, from, to } = run.place(at)
  const isHere = ({ place }: Mark) => place.cell === cell && from <= place.from && place.to <= to
  return marksOf(of, 'chosen').filter((mark) => of.items !== null || (isSorted(mark) && isHere(mark)))
}

function isSorted({ operation }: Mark): boolean {
  return operation.startsWith('sorted(')
}

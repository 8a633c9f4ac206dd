import type { Division, Flow } from '../flow/facts.ts'

/** `frame[frame.y == 0].sample(n=500)` beside which nobody asks for the others: fewer rows, and no two sides. */
export function isDrawnDown(flow: Flow, { drawn, id }: Division): boolean {
  if (drawn !== true) return false
  return ![...flow.trainings, ...flow.evaluations].some(({ rows }) =>
    [...rows].some(({ path }) => path.some((step) => step.is === 'split' && step.id === id && step.side !== 0)),
  )
}

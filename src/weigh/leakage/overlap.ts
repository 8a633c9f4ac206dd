import type { Certainty, Flow } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import { namedSide } from './named-side.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** A model all of whose evaluations are on rows that it was trained on. */
export interface Overlapping {
  pair: Pair
  /**
   * copy: the same row stands on both sides. ignored: there is a split, and the model was not fitted on its training side.
   * unused: it was, and is asked about nothing else. none: no split.
   */
  cause: 'copy' | 'ignored' | 'unused' | 'none'
  certainty: Certainty
}

export function overlapping(flow: Flow): Overlapping[] {
  const found: Overlapping[] = []
  const features = new Set(flow.trainings.flatMap(({ fed }) => [...fed]))
  // What is only said to another model is no evaluation.
  const asked = pairsOf(flow).filter(({ evaluation }) => evaluation.scored || !features.has(evaluation))
  for (const pairs of Map.groupBy(asked, ({ evaluation }) => evaluation.model).values()) {
    if (pairs.some(({ clean }) => clean)) continue
    const pair = pairs.find(({ evaluation }) => evaluation.scored) ?? pairs[0]
    if (pair === undefined) continue
    const { evaluation, training } = pair
    const cause = causeOf(flow, pair)
    const known = cause === 'copy' || !isNamedApart(pair) ? 3 : 2
    const sure = Math.min(evaluation.certainty, training.certainty, evaluation.scored ? known : 1) as Certainty
    found.push({ pair, cause, certainty: sure })
  }
  return found
}

/** The very rows of the training, by names that say otherwise: more likely a division that was not followed than one that was ignored. */
function isNamedApart({ evaluation, training }: Pair): boolean {
  const same = [...evaluation.rows].every((row) => training.rows.has(row))
  return same && namedSide(evaluation.told) === 'held' && namedSide(training.told) === 'seen'
}

function causeOf(flow: Flow, { evaluation, training }: Pair): Overlapping['cause'] {
  const rows = [...evaluation.rows, ...training.rows]
  if (rows.some(({ path }) => path.some(({ is }) => is === 'copy'))) return 'copy'
  if (isOwnSide(evaluation.rows, training.rows)) return 'unused'
  const divided = flow.divisions.some((division) => flow.overlap(division.rows, training.rows))
  return divided ? 'ignored' : 'none'
}

/** Asked about rows of the one side of a split that it was trained on. */
function isOwnSide(asked: ReadonlySet<Row>, trained: ReadonlySet<Row>): boolean {
  const splits = [...trained].map(({ path }) => path.filter((step) => step.is === 'split'))
  const sides = Map.groupBy(splits.flat(), ({ id }) => id)
  if (splits.some((own) => own.length === 0) || [...sides.values()].some((of) => new Set(of.map(({ side }) => side)).size > 1)) return false
  return [...asked].every(({ source, path }) =>
    [...trained].some((it) => it.source === source && it.path.every((step, i) => step === path[i])),
  )
}

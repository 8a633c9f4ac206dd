import type { Certainty, Flow } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import { highest } from './highest.ts'
import { namedSide, namedTest } from './named-side.ts'
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
    const first = pairs.find(({ evaluation }) => evaluation.scored) ?? pairs[0]
    if (first === undefined) continue
    const isCopied = pairs.some((it) => it.evaluation.scored && causeOf(flow, it) === 'copy')
    const cause = isCopied ? 'copy' : causeOf(flow, first)
    const alike = pairs.filter((it) => it.evaluation.scored === first.evaluation.scored && causeOf(flow, it) === cause)
    const pair = highest(alike, testedBy) ?? first
    const { evaluation, training } = pair
    const known = cause === 'copy' || !isNamedApart(pair) ? 3 : 2
    const sure = Math.min(evaluation.certainty, training.certainty, evaluation.scored ? known : 1) as Certainty
    found.push({ pair, cause, certainty: sure })
  }
  return found
}

/** How much it is a test of the model that went wrong, and no look at how well it learned. */
function testedBy({ evaluation, training }: Pair): number {
  const isOther = [...evaluation.rows].some((row) => !training.rows.has(row))
  return (isOther ? 4 : 0) + namedTest(evaluation.told)
}

/** The very rows of the training, by names that say otherwise: more likely a division that was not followed than one that was ignored. */
function isNamedApart({ evaluation, training }: Pair): boolean {
  const same = [...evaluation.rows].every((row) => training.rows.has(row))
  return same && namedSide(evaluation.told) === 'held' && namedSide(training.told) === 'seen'
}

function causeOf(flow: Flow, { evaluation, training }: Pair): Overlapping['cause'] {
  const isSame = [...evaluation.rows].every((row) => training.rows.has(row))
  const isCopied = [...evaluation.rows, ...training.rows].some(({ path }) => path.some(({ is }) => is === 'copy'))
  if (isOwnSide(evaluation.rows, isCopied && !isSame ? uncopied(evaluation.rows, training.rows) : training.rows)) return 'unused'
  if (isCopied) return 'copy'
  const divided = flow.divisions.some((division) => flow.overlap(division.rows, training.rows))
  return divided ? 'ignored' : 'none'
}

/** What copies of a side were made of: none where copies were divided, for then they are on both sides. */
function uncopied(asked: Rows, trained: Rows): Iterable<Pick<Row, 'source' | 'path'>> {
  const copyIn = ({ path }: Pick<Row, 'path'>) => path.findIndex(({ is }) => is === 'copy')
  const isDivided = (row: Row) => copyIn(row) >= 0 && row.path.slice(copyIn(row)).some(({ is }) => is === 'split')
  if ([...asked, ...trained].some(isDivided)) return []
  return [...trained].map((row) => ({ source: row.source, path: copyIn(row) < 0 ? row.path : row.path.slice(0, copyIn(row)) }))
}

type Rows = ReadonlySet<Row>

/** Asked about rows of the one side of a split that it was trained on. */
function isOwnSide(asked: Rows, trained: Iterable<Pick<Row, 'source' | 'path'>>): boolean {
  const splits = [...trained].map(({ path }) => path.filter((step) => step.is === 'split'))
  const sides = Map.groupBy(splits.flat(), ({ id }) => id)
  if (splits.some((own) => own.length === 0) || [...sides.values()].some((of) => new Set(of.map(({ side }) => side)).size > 1)) return false
  return [...asked].every(({ source, path }) =>
    [...trained].some((it) => it.source === source && it.path.every((step, i) => step === path[i])),
  )
}

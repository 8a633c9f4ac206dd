import { isOfTest } from '../flow/called-test.ts'
import type { Certainty, Evaluation, Flow } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import type { Mark } from '../flow/trace.ts'
import type { Link, Sighting } from './chain.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** A threshold, a parameter or the end of training was chosen on the rows that are reported, and no others are. */
export interface ChosenOnTest extends Sighting {
  by: 'metric' | 'picked' | 'stop' | 'kept'
  /** As written: what chose. */
  evaluation: Evaluation
}

export function chosenOnTest(flow: Flow): ChosenOnTest[] {
  const pairs = pairsOf(flow).filter((pair) => pair.clean || apart(pair))
  const judged = pairs.filter(({ evaluation }) => evaluation.scored && evaluation.is !== 'validation')
  const asked = pairs.filter(({ evaluation }) => evaluation.is !== 'validation')
  const found = flow.trainings.length === 0 ? byLoaded(flow) : [...byMetric(flow, judged), ...byStop(flow, pairs, asked)]
  return found.slice(0, 1)
}

/** Rows that only copies, or the training's own beside them, have in common with the training. */
function apart({ evaluation, training }: Pair): boolean {
  return [...evaluation.rows].some((row) => !training.rows.has(row) && row.path.some(({ is }) => is === 'split'))
}

/** What was picked by a metric on its rows: the more certain where its outcome is scored on them again. */
function byMetric(flow: Flow, judged: readonly Pair[]): ChosenOnTest[] {
  const found = flow.hints.flatMap((hint): ChosenOnTest[] => {
    if (hint.is !== 'reported' && hint.is !== 'picked') return []
    const { chosen, place } = hint
    const again = hint.is === 'reported' ? hint.evaluations : null
    const pair = judged.find(({ evaluation }) => (again?.includes(evaluation) ?? true) && flow.overlap(evaluation.rows, chosen.rows))
    if (pair === undefined || another(flow, judged, chosen.rows)) return []
    const { evaluation, training } = pair
    const certainty = Math.min(again === null ? 2 : 3, chosen.certainty, evaluation.certainty, training.certainty) as Certainty
    const chain: Link[] = [
      { place: evaluation.place, what: 'scored' },
      { place: chosen.place, what: 'chosen' },
      ...(again === null ? [] : [{ place, what: 'scored' } as const]),
    ]
    return [{ by: again === null ? 'picked' : 'metric', evaluation, place: chosen.place, certainty, chain }]
  })
  return found.sort((a, b) => b.certainty - a.certainty)
}

/** A model that was read, asked about rows that are called a test: what was chosen on them is reported on them, and on no others. */
function byLoaded({ hints, evaluations, overlap }: Flow): ChosenOnTest[] {
  const elsewhere = ({ chosen }: { chosen: Mark }) => evaluations.some(({ rows, scored }) => scored && !overlap(rows, chosen.rows))
  const chosen = hints.filter((it) => it.is === 'reported' || it.is === 'picked').filter((it) => isOfTest(it.chosen) && !elsewhere(it))
  const hint = chosen.find(({ is }) => is === 'reported') ?? chosen[0]
  const among = hint?.is === 'reported' ? hint.evaluations : evaluations.filter(({ scored }) => scored)
  const evaluation = among.find(({ rows }) => hint !== undefined && overlap(rows, hint.chosen.rows))
  if (hint === undefined || evaluation === undefined) return []
  const { place, certainty } = hint.chosen
  const chain: Link[] = [
    { place: evaluation.place, what: 'scored' },
    { place, what: 'chosen' },
    { place: hint.place, what: 'scored' },
  ]
  return [{ by: hint.is === 'reported' ? 'metric' : 'picked', evaluation, place, certainty: Math.min(2, certainty) as Certainty, chain }]
}

function byStop(flow: Flow, pairs: readonly Pair[], asked: readonly Pair[]): ChosenOnTest[] {
  return pairs.flatMap(({ evaluation: watched, training }) => {
    if (watched.is !== 'validation' || another(flow, asked, watched.rows)) return []
    const stopped = flow.hints.filter(
      (it) => it.is === 'stopped' && it.place.cell === watched.place.cell && it.place.from === watched.place.from,
    )
    const last = asked.find(({ evaluation: it }) => it.scored && it.model === watched.model && flow.overlap(it.rows, watched.rows))
    if (stopped.length === 0 || last === undefined) return []
    const certainty = Math.min(watched.certainty, last.evaluation.certainty, training.certainty) as Certainty
    const chain = [{ place: watched.place, what: 'validated' } as const, { place: last.evaluation.place, what: 'scored' } as const]
    const by = stopped.every((it) => it.is === 'stopped' && it.keeps) ? 'kept' : 'stop'
    return [{ by, evaluation: watched, place: watched.place, certainty, chain }]
  })
}

/** A clean evaluation on rows that nothing was chosen on. */
function another(flow: Flow, judged: readonly Pair[], rows: ReadonlySet<Row>): boolean {
  return judged.some(({ evaluation }) => !flow.overlap(evaluation.rows, rows))
}

import type { Certainty, Evaluation, Flow, Training } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import { highest } from './highest.ts'
import { namedTest } from './named-side.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** Every evaluation set was used to choose, and none is left untouched. */
export interface UsedAgain {
  pair: Pair
  /** How it was used: in a loop, by another model, while fitting. */
  by: 'loop' | 'model' | 'validation'
  /** The other model's evaluation, where there is one. */
  other: Evaluation | null
  /** The loop that asks again. */
  loop: number | null
  certainty: Certainty
}

export function usedAgain(flow: Flow): UsedAgain | null {
  const pairs = pairsOf(flow).filter(({ evaluation }) => evaluation.is !== 'validation')
  const uses = pairs.flatMap((pair) => useOf(flow, pair, pairs) ?? [])
  const worst = highest(uses, ({ pair }) => hurtOf(pair))
  if (worst === undefined) return null
  const used = new Set(uses.map(({ pair }) => pair))
  const untouched = pairs.some((pair) => {
    const { clean } = pair
    return (
      clean &&
      !used.has(pair) &&
      !isFold(pair, pairs) &&
      !isWatched(flow, pair) &&
      !uses.some((it) => isSeen(flow, it, pair)) &&
      !pairs.some((it) => isRival(flow, it.evaluation, pair))
    )
  })
  if (untouched) return null
  const rivals = worst.by === 'model' ? pairs.filter((it) => isRival(flow, it.evaluation, worst.pair)) : []
  return { ...worst, other: highest(rivals, hurtOf)?.evaluation ?? worst.other }
}

/** How much it hurts that it was used: before all that nobody has left to test on; a score of rows that were trained on least. */
function hurtOf({ clean, evaluation: { scored, told } }: Pair): number {
  return (clean ? 8 : 0) + (scored ? 4 : 0) + namedTest(told)
}

/** Rows that the same model was asked about turn by turn of a loop that trained it, or that something was picked by. */
function isSeen(flow: Flow, { by, pair }: UsedAgain, { evaluation }: Pair): boolean {
  const inEpochs = pair.evaluation.loops.some((loop) => pair.training.loops.includes(loop))
  const picks = () => flow.hints.some((it) => it.is === 'picked' && flow.overlap(it.chosen.rows, pair.evaluation.rows))
  const isSame = by === 'loop' && pair.evaluation.model === evaluation.model
  return isSame && flow.overlap(pair.evaluation.rows, evaluation.rows) && (inEpochs || picks())
}

/** Rows that the same model was watched on while it was fitted: asked about again, with no look at how good it is, they stay used. */
function isWatched(flow: Flow, { evaluation: { model, rows, scored } }: Pair): boolean {
  return !scored && flow.evaluations.some((it) => it.is === 'validation' && it.model === model && isAmong(rows, it.rows))
}

/** Folds of rows that a model is trained on whole, which is then scored on others: they chose it. */
function isFold({ evaluation }: Pair, pairs: Pair[]): boolean {
  if (!evaluation.loops.some((loop) => evaluation.varied.has(loop))) return false
  return pairs.some(
    (it) => it.clean && it.evaluation.scored && it.evaluation.model !== evaluation.model && isAmong(evaluation.rows, it.training.rows),
  )
}

function isAmong(rows: ReadonlySet<Row>, whole: ReadonlySet<Row>): boolean {
  return [...rows].every((row) => [...whole].some((it) => it.source === row.source && it.path.every((step, i) => step === row.path[i])))
}

function useOf(flow: Flow, pair: Pair, pairs: Pair[]): UsedAgain | null {
  const { evaluation, training } = pair
  const sure = Math.min(evaluation.certainty, training.certainty) as Certainty
  const repeated = evaluation.loops.find(
    (loop) => !evaluation.varied.has(loop) && !training.tasks.has(loop) && evaluation.scored && isAskedAgain(flow, loop, evaluation, pairs),
  )
  if (repeated !== undefined) return { pair, by: 'loop', other: null, loop: repeated, certainty: sure }
  const other = pairs.find((it) => isRival(flow, it.evaluation, pair))
  if (other !== undefined) return { pair, by: 'model', other: other.evaluation, loop: null, certainty: sure }
  const while_ = !evaluation.scored
    ? undefined
    : flow.evaluations.find(
        (it) =>
          it.is === 'validation' &&
          (it.model === evaluation.model || chose(flow, it, evaluation)) &&
          flow.overlap(it.rows, evaluation.rows),
      )
  if (while_ !== undefined) return { pair, by: 'validation', other: while_, loop: null, certainty: sure }
  const picking = pair.clean && evaluation.scored ? pickedIn(flow, evaluation) : null
  return picking === null ? null : { pair, by: 'loop', other: null, loop: picking, certainty: sure }
}

/** `if f1 > best: cut = t`: the loop that picks the best of its turns on what was predicted once. */
function pickedIn(flow: Flow, { rows, varied, training }: Evaluation): number | null {
  const ofFolds = (loop: number) => varied.has(loop) || training?.varied.has(loop) === true
  const found = flow.hints.find(
    (it) => it.is === 'picked' && it.loop !== undefined && !ofFolds(it.loop) && flow.overlap(it.chosen.rows, rows),
  )
  return found?.is === 'picked' ? (found.loop ?? null) : null
}

/** What a tuner found best on its validation rows made the model that is scored. */
function chose(flow: Flow, validation: Evaluation, scored: Evaluation): boolean {
  return flow.hints.some((it) => it.is === 'reported' && it.evaluations.includes(scored) && flow.overlap(it.chosen.rows, validation.rows))
}

/** One more turn of a loop asks about these rows; where its turns are not known it does. Blended, all turns are one answer. */
function isAskedAgain(flow: Flow, loop: number, evaluation: Evaluation, pairs: Pair[]): boolean {
  const others = pairs.filter((it) => isInAnotherTurn(flow, loop, it.evaluation, evaluation))
  return others.length === 0
    ? !flow.counted.has(loop) && isLookedAtIn(loop, evaluation)
    : others.some((it) => !isBlended(it.evaluation, evaluation))
}

/** Somebody looks in its turns, or in those of another loop over what it gave; once behind it, at all of that together. */
function isLookedAtIn(loop: number, { loops, looks }: Evaluation): boolean {
  return [...looks.values()].some((around) => around.has(loop) || [...around].some((it) => !loops.includes(it)))
}

function isInAnotherTurn(flow: Flow, loop: number, other: Evaluation, evaluation: Evaluation): boolean {
  const at = other.loops.indexOf(loop)
  return at >= 0 && other.turns[at] !== evaluation.turns[evaluation.loops.indexOf(loop)] && flow.overlap(other.rows, evaluation.rows)
}

/** Two columns of a table are learned by two models: each has its own answers. */
function isOfAnotherTarget(flow: Flow, ...trainings: (Training | null)[]): boolean {
  const [one, other] = trainings.map((training) => {
    const fit = flow.hints.find((hint) => hint.is === 'fit' && hint.training === training)
    return fit?.is === 'fit' && fit.labels.table?.all === false ? fit.labels.table : null
  })
  const known = one?.of !== undefined && one.of === other?.of && one.names.size > 0 && other.names.size > 0
  return known && one.names.isDisjointFrom(other.names)
}

/** Looked at together, they are one answer. */
function isBlended(one: Evaluation, other: Evaluation): boolean {
  return other.scored && one.looks.size === other.looks.size && [...one.looks.keys()].every((look) => other.looks.has(look))
}

/** Another model that is scored on rows of this evaluation; draws and tasks of different turns of one loop do not rival each other. */
function isRival(flow: Flow, other: Evaluation, { evaluation, training }: Pair): boolean {
  if (!other.scored || other.model === evaluation.model || !flow.overlap(other.rows, evaluation.rows)) return false
  // What a model says that another is laid on is no answer of its own.
  if (other.training?.fed.has(evaluation) === true && !evaluation.scored) return false
  if (isBlended(other, evaluation) || isOfAnotherTarget(flow, other.training, training)) return false
  return !evaluation.loops.some((loop, i) => {
    const at = other.loops.indexOf(loop)
    const apart = (evaluation.varied.has(loop) && other.varied.has(loop)) || training.tasks.has(loop)
    return at >= 0 && apart && evaluation.turns[i] !== other.turns[at]
  })
}

import type { Evaluation, Flow, Training } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'

/** An evaluation with the training that it judges. */
export interface Pair {
  evaluation: Evaluation
  training: Training
  /** Its rows are not among those that the model was trained on. */
  clean: boolean
}

/** Evaluations of models whose training is known, those of single rows and of unscored folds left out. */
export function pairsOf(flow: Flow): Pair[] {
  return flow.evaluations.flatMap((evaluation): Pair[] => {
    const { training } = evaluation
    if (training === null || isInference(evaluation)) return []
    const otherTurn = isOtherTurn(evaluation, training) || isNext(evaluation, training) || isLeftOf(evaluation, training)
    if (isOtherWay(evaluation, training) && !otherTurn) return []
    return [{ evaluation, training, clean: otherTurn || !overlapsTraining(flow, evaluation, training) }]
  })
}

/** One of two ways of a branch trains and the other evaluates: never both. */
function isOtherWay(evaluation: Evaluation, { ways }: Training): boolean {
  return [...evaluation.ways].some(([branch, way]) => (ways.get(branch) ?? way) !== way)
}

/** Block by block, asked before it learns: what a turn is about was not there in the turns before it. */
function isOtherTurn(evaluation: Evaluation, training: Training): boolean {
  return evaluation.loops.some((loop, i) => {
    const at = training.loops.indexOf(loop)
    const apart = at >= 0 && (training.turns[at] !== evaluation.turns[i] || isOtherWay(evaluation, training))
    return apart && evaluation.varied.has(loop) && training.varied.has(loop)
  })
}

/**
 * Step by step, what a turn asks for being handed over behind it: the row of this turn is not yet among those that the turns before have
 * collected.
 */
function isNext({ loops, turns, varied, rows }: Evaluation, training: Training): boolean {
  return loops.some((loop, i) => {
    const at = training.loops.indexOf(loop)
    const inTurn = at >= 0 && training.turns[at] === turns[i] && varied.has(loop) && training.varied.has(loop)
    const ofTurn = ({ path }: Row) => path.some((step) => step.is === 'part' && step.key.startsWith(`window ${loop} `))
    return inTurn && [...rows].every((row) => ofTurn(row) && !training.rows.has(row))
  })
}

/** Pieces that a loop cut and put here and there, told by its branches: one is held out, and the others are put together. */
function isLeftOf({ rows, varied, loops }: Evaluation, training: Training): boolean {
  const ended = [...varied].filter((loop) => !loops.includes(loop) && !training.loops.includes(loop))
  const isPiece = ({ path }: Row) =>
    path.some(({ is, ...step }) => 'key' in step && ended.some((loop) => step.key.startsWith(`window ${loop} `)))
  return rows.size > 0 && [...rows].every(isPiece)
}

/** One row or literal, or a prediction for folds that nobody scores: a feature for another model. */
function isInference({ inference, scored, varied, loops, is, rows, training }: Evaluation): boolean {
  if (scored) return false
  const isFold = is === 'prediction' && loops.some((loop) => varied.has(loop))
  return inference || (isFold && !isFromElsewhere(rows, training))
}

/** Of another source than what was trained on: no fold of it, whatever a fold's figures were put into. */
function isFromElsewhere(rows: ReadonlySet<Row>, training: Training | null): boolean {
  const sources = new Set([...(training?.rows ?? [])].map(({ source }) => source))
  return rows.size > 0 && [...rows].every(({ source }) => !sources.has(source) && !source.startsWith('unknown'))
}

function overlapsTraining(flow: Flow, evaluation: Evaluation, training: Training): boolean {
  return flow.overlap(evaluation.rows, training.rows) && !isForecast(flow, evaluation, training)
}

/** Where labels come from rows apart from the training's, the evaluation is of those, whatever it was given. */
function isForecast(flow: Flow, { labels }: Evaluation, training: Training): boolean {
  return labels.size > 0 && flow.apart(labels, training.rows)
}

/** The rows that an evaluation is of: those of its labels where it goes on from the training's own. */
export function testedRows(flow: Flow, { evaluation, training }: Pair): ReadonlySet<Row> {
  const { rows, labels } = evaluation
  return flow.overlap(rows, training.rows) && isForecast(flow, evaluation, training) ? labels : rows
}

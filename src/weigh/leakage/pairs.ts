import type { Evaluation, Flow, Training } from '../flow/facts.ts'

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
    return [{ evaluation, training, clean: !overlapsTraining(flow, evaluation, training) }]
  })
}

/** One row or literal, or a prediction for folds that nobody scores: a feature for another model. */
function isInference({ inference, scored, varied, loops, is }: Evaluation): boolean {
  if (scored) return false
  return inference || (is === 'prediction' && loops.some((loop) => varied.has(loop)))
}

/** Where labels come from rows apart from the training's, the evaluation is of those, whatever it was given: a forecast. */
function overlapsTraining(flow: Flow, { rows, labels }: Evaluation, training: Training): boolean {
  if (!flow.overlap(rows, training.rows)) return false
  return labels.size === 0 || flow.overlap(labels, training.rows) || ![...labels].some((label) => sameSource(label.source, training))
}

function sameSource(source: string, { rows }: Training): boolean {
  return [...rows].some((row) => row.source === source)
}

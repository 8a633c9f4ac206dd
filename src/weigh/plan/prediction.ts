import type { PlanPiece } from '../../model/plan.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { guardedBy } from './measured-cost.ts'
import type { Phrase } from './named-pieces.ts'
import type { Topic } from './plan-state.ts'
import { toldBy } from './told.ts'

export type PredictionPiece = PlanPiece<'prediction'>

/** What a prediction promises: settings, a data contract and an inference contract tell their parts of it. */
export const prediction: Topic<'prediction'> = {
  topic: 'prediction',
  asked: ({ settings }) => asked(settings),
  implied: (_told, model, documents) => {
    const { owners, serving, data_contract } = model.settings
    const watched = toldBy('monitoring', documents)
    return [
      ...(owners.length > 0 ? (['owner'] as const) : []),
      ...(serving === undefined ? [] : (['serving-mode'] as const)),
      // Its grain is asked for by data/contract-incomplete.
      ...(data_contract === undefined ? [] : (['entity'] as const)),
      ...(model.contract.head.is === 'read' ? (['output'] as const) : []),
      ...(guardedBy(model).has('latency') || watched.has('p95') || watched.has('p99') ? (['latency'] as const) : []),
    ]
  },
}

function asked({ serving, task, impact }: ModelSettings): PredictionPiece[] {
  const isSure = task === undefined || task === 'classification' || task === 'anomaly'
  const mayBeSure = impact === 'high' && (task === 'regression' || task === 'forecasting')
  const isAwaited = serving === 'online' || serving === 'streaming' || serving === 'hybrid'
  return [
    'target',
    'owner',
    'entity',
    'output',
    ...(isSure || mayBeSure ? (['confidence'] as const) : []),
    ...(isAwaited ? (['latency'] as const) : []),
    'serving-mode',
    'fallback',
    ...(impact === 'high' ? (['override'] as const) : []),
    ...(impact === 'low' ? [] : (['privacy', 'retention'] as const)),
  ]
}

/** How people call what the contract lacks, what decides about harm first. */
export const predictionPhrases: Phrase<PredictionPiece>[] = [
  { pieces: ['target'], words: 'what is predicted' },
  { pieces: ['owner'], words: 'who owns the decision' },
  { pieces: ['fallback'], words: 'what happens without the model' },
  { pieces: ['override'], words: 'how a person overrides it' },
  { pieces: ['entity', 'output'], words: 'what goes in and what comes out' },
  { pieces: ['entity'], words: 'what one prediction is about' },
  { pieces: ['output'], words: 'what it answers' },
  { pieces: ['confidence'], words: 'how sure it is' },
  { pieces: ['latency'], words: 'how fast it must be' },
  { pieces: ['serving-mode'], words: 'how it is served' },
  { pieces: ['privacy', 'retention'], words: 'privacy and retention of inputs, predictions and labels' },
  { pieces: ['privacy'], words: 'privacy of inputs, predictions and labels' },
  { pieces: ['retention'], words: 'how long they are kept' },
]

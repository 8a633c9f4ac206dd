import type { PlanDocument, PlanPiece } from '../../model/plan.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { plainWords } from './plain-words.ts'
import type { Topic } from './plan-state.ts'

export type MonitoringPiece = PlanPiece<'monitoring'>

const service: MonitoringPiece[] = ['availability', 'error-rate', 'timeout-rate', 'queue-depth', 'p50', 'p95', 'p99']
const features: MonitoringPiece[] = ['null-rate', 'range', 'categories', 'freshness']
const outcomes: MonitoringPiece[] = ['prediction-drift', 'confidence-drift', 'label-arrival', 'delayed-quality']

/** Monitoring: nothing assumes labels, online serving or tables. A watched tail comes of a histogram, which has every percentile. */
export const monitoring: Topic<'monitoring'> = {
  topic: 'monitoring',
  asked: ({ settings }) => asked(settings),
  implied: (told, { settings }, documents) => [
    ...(hasTail(told) ? (['p50', 'p95', 'p99'] as const) : []),
    // A request that times out is slow first, and an error then.
    ...(hasTail(told) && told.has('error-rate') ? (['timeout-rate'] as const) : []),
    ...(settings.owners.length > 0 ? (['owner'] as const) : []),
    ...(tellsVersions(settings, documents) ? (['by-version'] as const) : []),
  ],
}

const hasTail = (told: Set<MonitoringPiece>) => told.has('p95') || told.has('p99')

/** An answer, or a switch, that bears the model's version can be watched by it. */
function tellsVersions({ rollback }: ModelSettings, documents: PlanDocument[]): boolean {
  const texts = documents.filter(({ kind }) => kind === 'block').flatMap(({ terms }) => terms.map(({ text }) => text))
  return [...texts, rollback?.switch ?? ''].some((text) => /\bmodel ?version\b/.test(plainWords(text)))
}

function asked({ serving, labels, task, impact }: ModelSettings): MonitoringPiece[] {
  const answersAtOnce = serving === 'online' || serving === 'hybrid'
  const isServed = answersAtOnce || serving === 'streaming'
  const isTable = task !== 'generation' && task !== 'embedding'
  return [
    ...(isServed ? (['availability'] as const) : []),
    'error-rate',
    ...(answersAtOnce ? (['timeout-rate', 'p50', 'p95', 'p99'] as const) : []),
    ...(serving === 'streaming' ? (['queue-depth'] as const) : []),
    ...(isTable ? features : []),
    'prediction-drift',
    ...(task === 'classification' ? (['confidence-drift'] as const) : []),
    ...(labels === 'delayed' ? (['label-arrival'] as const) : []),
    ...(labels === 'none' ? [] : (['delayed-quality'] as const)),
    'owner',
    ...(impact === 'low' ? [] : (['runbook', 'business', 'retrain'] as const)),
    ...(impact !== 'low' && isServed ? (['by-version'] as const) : []),
  ]
}

/** Features, predictions and labels: what tells that a model is wrong while its service is up. */
export const isOfData = (piece: MonitoringPiece): boolean => features.includes(piece) || outcomes.includes(piece)

/** The health of the service is watched, and nothing of what flows through it. */
export const watchesOnlyService = (told: MonitoringPiece[]): boolean =>
  told.some((piece) => service.includes(piece)) && !told.some((piece) => isOfData(piece) || piece === 'business')

import type { PlanPiece } from '../../model/plan.ts'
import { guardedBy } from './measured-cost.ts'
import type { Phrase } from './named-pieces.ts'
import type { Topic } from './plan-state.ts'
import { toldBy } from './told.ts'

export type RolloutPiece = PlanPiece<'rollout'>

/** Rollout: a latency or cost that monitoring, gates or the contract hold is a guardrail here too, and a dashboard is one wherever it is told. */
export const rollout: Topic<'rollout'> = {
  topic: 'rollout',
  asked: ({ settings: { serving, task, impact, prompts } }) => [
    'stages',
    'traffic',
    'dashboard',
    ...(serving === 'streaming' ? [] : (['latency-guardrail'] as const)),
    // Elsewhere what an answer costs hardly moves with the model.
    ...(task === 'generation' || prompts.length > 0 ? (['cost-guardrail'] as const) : []),
    ...(serving === 'streaming' || impact === 'low' ? [] : (['load-test'] as const)),
  ],
  implied: (_told, model, documents) => {
    const guarded = guardedBy(model)
    const watched = toldBy('monitoring', documents)
    const promised = toldBy('prediction', documents)
    const isFast = guarded.has('latency') || watched.has('p95') || watched.has('p99') || promised.has('latency')
    const isShown = documents.some(
      ({ kind, topics, terms }) =>
        kind === 'grafana' || (topics.includes('monitoring') && terms.some(({ text }) => /dashboard|grafana/i.test(text))),
    )
    return [
      ...(isFast ? (['latency-guardrail'] as const) : []),
      ...(guarded.has('cost') ? (['cost-guardrail'] as const) : []),
      ...(guarded.has('throughput') ? (['load-test'] as const) : []),
      ...(isShown ? (['dashboard'] as const) : []),
    ]
  },
}

/** How people call what a rollout lacks, what limits harm first. */
export const rolloutPhrases: Phrase<RolloutPiece>[] = [
  { pieces: ['stages', 'traffic'], words: 'its stages (shadow, canary, A/B) with a share of traffic for each' },
  { pieces: ['stages'], words: 'its stages (shadow, canary, A/B)' },
  { pieces: ['traffic'], words: 'the share of traffic at each stage' },
  { pieces: ['dashboard'], words: 'the dashboard that is watched meanwhile' },
  { pieces: ['latency-guardrail', 'cost-guardrail'], words: 'limits for p95 latency and cost' },
  { pieces: ['latency-guardrail'], words: 'a limit for p95 latency' },
  { pieces: ['cost-guardrail'], words: 'a limit for cost' },
  { pieces: ['load-test'], words: 'a load test or a shadow under full load' },
]

/** What plans around a model are made of, by topic: each piece can be told by a block of the configuration, by code or by a document. */
export const planPieces = {
  prediction: [
    'target',
    'owner',
    'entity',
    'output',
    'confidence',
    'latency',
    'serving-mode',
    'fallback',
    'override',
    'privacy',
    'retention',
  ],
  rollout: ['stages', 'traffic', 'dashboard', 'latency-guardrail', 'cost-guardrail', 'load-test'],
  monitoring: [
    'availability',
    'error-rate',
    'timeout-rate',
    'queue-depth',
    'p50',
    'p95',
    'p99',
    'null-rate',
    'range',
    'categories',
    'freshness',
    'prediction-drift',
    'confidence-drift',
    'label-arrival',
    'delayed-quality',
    'business',
    'by-version',
    'owner',
    'runbook',
    'retrain',
  ],
} as const

export type PlanTopic = keyof typeof planPieces
export type PlanPiece<T extends PlanTopic = PlanTopic> = (typeof planPieces)[T][number]

/** Words of a document that may tell a piece: an alert's name, a query, a key with its value, a heading. `line` is 1-based. */
export interface PlanTerm {
  text: string
  line: number
  /** What stands above it (headings, a group's name, a dashboard's title): it may tell whose it is, never what it tells. */
  under?: string
}

/** A recognised document, as far as plans go. `kind` names its format as people call it: `block`, `description`, `prometheus`, `grafana`. */
export interface PlanDocument {
  path: string
  kind: string
  topics: PlanTopic[]
  terms: PlanTerm[]
}

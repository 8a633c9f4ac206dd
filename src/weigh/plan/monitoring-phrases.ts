import type { MonitoringPiece } from './monitoring.ts'
import type { Phrase } from './named-pieces.ts'

/** How people call what monitoring lacks, what tells a wrong model first. */
export const monitoringPhrases: Phrase<MonitoringPiece>[] = [
  { pieces: ['label-arrival', 'delayed-quality'], words: 'label arrival and the quality that labels tell' },
  { pieces: ['label-arrival'], words: 'label arrival' },
  { pieces: ['delayed-quality'], words: 'quality on live labels' },
  { pieces: ['prediction-drift', 'confidence-drift'], words: 'drift of its predictions and of their confidence' },
  { pieces: ['prediction-drift'], words: 'drift of its predictions' },
  { pieces: ['null-rate', 'range', 'categories', 'freshness'], words: 'its features (nulls, ranges, categories, freshness)' },
  { pieces: ['freshness'], words: 'freshness of its features' },
  { pieces: ['null-rate'], words: 'nulls in its features' },
  { pieces: ['range', 'categories'], words: 'ranges and categories of its features' },
  { pieces: ['range'], words: 'ranges of its features' },
  { pieces: ['categories'], words: 'categories of its features' },
  { pieces: ['availability', 'error-rate', 'timeout-rate'], words: 'the service (availability, errors, timeouts)' },
  { pieces: ['availability', 'error-rate'], words: 'availability and errors' },
  { pieces: ['error-rate'], words: 'errors' },
  { pieces: ['availability'], words: 'availability' },
  { pieces: ['p50', 'p95', 'p99'], words: 'latency (p50, p95, p99)' },
  { pieces: ['p95', 'p99'], words: 'tail latency (p95, p99)' },
  { pieces: ['queue-depth'], words: 'queue depth' },
  { pieces: ['owner'], words: 'who is called' },
  { pieces: ['runbook'], words: 'a runbook' },
  { pieces: ['business'], words: 'a business figure as a guardrail' },
  { pieces: ['retrain'], words: 'when to retrain' },
  { pieces: ['timeout-rate'], words: 'timeouts' },
  { pieces: ['by-version'], words: 'a view by model version' },
  { pieces: ['confidence-drift'], words: 'drift of its confidence' },
  { pieces: ['p50'], words: 'p50 latency' },
  { pieces: ['p95'], words: 'p95 latency' },
  { pieces: ['p99'], words: 'p99 latency' },
]

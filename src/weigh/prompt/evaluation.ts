import type { ModelEvidence } from '../../model/evidence.ts'
import { staleness } from '../stale.ts'

/**
 * Whether an evaluation names what a model asks with: its prompts are part of its state, so the stamp that names the state names them.
 * `unnamed`: it was evaluated again, and the figures do not say of what.
 */
export type Evaluation = { is: 'named' } | { is: 'unnamed' | 'none' } | { is: 'stale'; why: string } | { is: 'blind'; why: string }

/** What the candidate's metrics at head say of which state they judged. */
export function evaluationOf(model: ModelEvidence): Evaluation {
  const { head } = model.metrics
  if (head.is === 'unreadable' && head.fault === 'ours') return { is: 'blind', why: head.why }
  if (head.is !== 'read') return { is: 'none' }
  const { stale, why } = staleness(model)
  if (stale === null) return { is: 'blind', why }
  if (stale) return { is: 'stale', why }
  return { is: head.value.stamp === null ? 'unnamed' : 'named' }
}

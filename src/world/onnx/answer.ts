import type { Death } from '../../model/death.ts'
import { plainRefusal, weighRefusal } from '../../weigh/runtime-refusal.ts'

/** What the child said to a question, or how it died of it. Nothing here rejects. */
export type Answer<T> =
  | { is: 'ok'; value: T /** Its largest memory so far; null where the platform does not tell. */; peakBytes: number | null }
  /** The runtime turned it away: a wrong input, a broken model. */
  | { is: 'refused'; why: string }
  /** The runtime or its Node binding cannot: a type, an operator, a format. */
  | { is: 'unsupported'; why: string }
  /** The provider is not in this runtime, or not on this machine. */
  | { is: 'no-provider'; why: string }
  | { is: 'died'; death: Death }

/** Sorts an error of the child: what its binding cannot carry is said as such, the runtime's own words are weighed. */
export function refusal(message: string, beyondTheBinding: boolean): Exclude<Answer<never>, { is: 'ok' }> {
  const why = plainRefusal(message)
  const is = beyondTheBinding ? 'unsupported' : weighRefusal(message)
  return is === 'no-memory' ? { is: 'died', death: { cause: 'memory-limit', code: null, signal: null, why } } : { is, why }
}

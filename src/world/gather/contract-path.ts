import { isUri } from '../../weigh/is-uri.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { Candidate } from './policy.ts'

/** The contract file that configuration names at a commit; head's name counts at head, as it does for the artifact. */
export function contractPath({ settings, headSettings, isNew }: Candidate, side: 'base' | 'head'): string | null {
  const named = side === 'head' ? (headSettings?.contract ?? settings.contract) : isNew ? undefined : settings.contract
  return named === undefined || isUri(named) ? null : plainPath(named)
}

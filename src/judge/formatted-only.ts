import type { Change } from '../model/change.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import type { Sighting } from '../model/finding.ts'
import { isCode } from '../weigh/model-files.ts'

/** Marks what statements prove that this change wrote another way and no more: it stood before, whatever its lines look like now. */
export function formattedOnly({ change }: ModelEvidence, changes: readonly Change[]): (sighting: Sighting) => Sighting {
  const same = new Set(change.cosmetic)
  const kept = change.dataContract.length === 0 && changes.every(({ path, before }) => same.has(path) || !(isCode(path) || isCode(before)))
  return (sighting) => (kept && sighting.chain?.every(({ path }) => same.has(path)) ? { ...sighting, standing: true } : sighting)
}

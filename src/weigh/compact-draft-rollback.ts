import type { ModelEvidence } from '../model/evidence.ts'
import { identity, type Told } from './compact-draft-places.ts'
import { configured, nameInText, onOneLine } from './compact-draft-words.ts'

/** The way back that the configuration plans, with the digest of what runs afterwards; without a plan, the artifact that is served now. */
export function rollbackAnswer({ settings, artifact, isNew }: ModelEvidence, baseRef: string): Told | null {
  const { rollback } = settings
  const earlier = isNew ? null : artifact.base
  const isBase = (rollback?.artifact ?? 'base') === 'base'
  const parts = [
    ['artifact', isBase ? asOnBase(earlier, baseRef, rollback !== undefined && !isNew) : rollback?.artifact],
    ['config', rollback?.config],
    ['data', rollback?.data],
    ['switch', rollback?.switch],
    ['trigger', rollback?.trigger],
  ].flatMap(([key, text]) => (text === undefined || text === null ? [] : [`${key}: ${onOneLine(text)}`]))
  const from = [...(rollback === undefined ? [] : [configured('rollback')]), ...(isBase && earlier !== null ? [earlier.path] : [])]
  return parts.length === 0 ? null : { text: parts.join('; '), from }
}

function asOnBase(earlier: ModelEvidence['artifact']['base'], baseRef: string, isPlanned: boolean): string | null {
  const where = `as on ${nameInText(baseRef)}`
  if (earlier !== null) return `${identity(earlier)} ${where}`
  return isPlanned ? where : null
}

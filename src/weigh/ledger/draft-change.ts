import type { DerivedAnswer } from '../../model/compact.ts'
import type { ArtifactIdentity, Evidence, ModelEvidence } from '../../model/evidence.ts'
import type { Metrics } from '../../model/metrics.ts'
import { valueOf } from '../../model/read.ts'
import { configAnswers } from '../compact-draft-config.ts'
import { candidateMetrics } from '../compact-draft-metrics.ts'
import { identity } from '../compact-draft-places.ts'
import { linesOf, nameInText, shortDigest, someOf } from '../compact-draft-words.ts'

/** Files and columns of one kind that a person reads through. */
const most = 6

/** What of a model changed: code, settings with both values, prompts, data, features, artifact, what it is judged by. */
export function changeAnswer(model: ModelEvidence, sources: Evidence['sources']): DerivedAnswer | null {
  const { change, isNew, artifact } = model
  const moved = configAnswers(model, sources)
  const files = (what: string, paths: string[]) => (paths.length === 0 ? [] : [`${what} in ${someOf(paths.map(nameInText), most)}`])
  const parts = [
    ...(isNew ? ['a new model'] : []),
    ...files('code', change.code),
    ...files('shared code', change.dependencies),
    ...(moved.length > 0 ? moved : files('configuration', change.config)),
    ...files('prompts', change.prompts),
    ...dataMoves(valueOf(model.metrics.base), candidateMetrics(model)),
    ...(change.artifact ? [artifactMove(artifact.base, artifact.head)] : []),
    ...files('what judges it', change.policy),
    ...files('the inference contract', change.contract),
    ...files('the data contract', change.dataContract),
  ]
  return parts.length === 0 ? null : { value: linesOf(parts), from: ['the diff'] }
}

function artifactMove(before: ArtifactIdentity | null, after: ArtifactIdentity | null): string {
  if (after === null) return 'the artifact is gone'
  if (before === null) return `a first artifact ${identity(after)}`
  const isThere = before.path === after.path && before.kind !== 'reference' && after.kind !== 'reference'
  return isThere
    ? `artifact ${nameInText(after.path)} ${shortDigest(before.digest)} -> ${shortDigest(after.digest)}`
    : `artifact ${identity(before)} -> ${identity(after)}`
}

/** What the metrics say of data and features on both sides. */
function dataMoves(before: Metrics | null, after: Metrics | null): string[] {
  if (before === null || after === null) return []
  const stated = (what: 'snapshot' | 'split' | 'label', name: string) => {
    const [was, is] = [before.data[what], after.data[what]]
    return was === null || is === null || was === is ? [] : [`${name} ${nameInText(was)} -> ${nameInText(is)}`]
  }
  const [was, is] = [before.data.features, after.data.features]
  const added = was === null || is === null ? [] : is.filter((name) => !was.includes(name))
  const removed = was === null || is === null ? [] : was.filter((name) => !is.includes(name))
  return [
    ...stated('snapshot', 'data'),
    ...stated('split', 'split'),
    ...stated('label', 'label'),
    ...(added.length === 0 ? [] : [`features added: ${someOf(added.map(nameInText), most)}`]),
    ...(removed.length === 0 ? [] : [`features removed: ${someOf(removed.map(nameInText), most)}`]),
  ]
}

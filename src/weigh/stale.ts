import type { ModelEvidence } from '../model/evidence.ts'
import { inState } from './model-files.ts'

/** Whether a model's metrics are of another state than head's; null: it could not be told, by our fault. */
export interface Staleness {
  stale: boolean | null
  why: string
  /** How it was told, for the words of the rule. */
  by: 'fresh' | 'stamp' | 'other-model' | 'untold' | 'unchanged-file' | 'blind'
}

/** A stamp decides where there is one: its state differs from head's and the model changed in between, or nobody can tell. Without one, metrics that did not change beside a model that did are stale. */
export function staleness({ id, metrics, state, change, settings, artifact, changedSinceStamp }: ModelEvidence): Staleness {
  const fresh: Staleness = { stale: false, why: 'the metrics are of this state', by: 'fresh' }
  if (metrics.head.is !== 'read') return fresh
  const { stamp } = metrics.head.value
  const file = metrics.head.from.path
  if (stamp === null) {
    const changed =
      change.artifact ||
      change.config.length + change.code.length + change.prompts.length > 0 ||
      (settings.strict && change.dependencies.length > 0)
    return changed && !change.metrics ? { stale: true, why: `the model changed and ${file} did not`, by: 'unchanged-file' } : fresh
  }
  if (stamp.model !== null && stamp.model !== id)
    return { stale: true, why: `the stamp in ${file} is of ${stamp.model}`, by: 'other-model' }
  if (state.head.is === 'unreadable' && state.head.fault === 'ours') return { stale: null, why: state.head.why, by: 'blind' }
  if (change.artifact && !change.metrics && !isStamped(settings, artifact.head))
    return { stale: true, why: `the model changed and ${file} did not`, by: 'unchanged-file' }
  if (state.head.is === 'read' && state.head.value === stamp.state) return fresh
  if (changedSinceStamp.is === 'read' && !changedSinceStamp.value) return fresh
  const since = stamp.commit === null ? 'it names no commit' : `commit ${stamp.commit.slice(0, 12)}`
  if (changedSinceStamp.is === 'read') return { stale: true, why: `the model changed since ${file} was stamped (${since})`, by: 'stamp' }
  const why = changedSinceStamp.is === 'unreadable' ? changedSinceStamp.why : since
  return { stale: true, why: `the stamp in ${file} is of another state, and what changed since cannot be told: ${why}`, by: 'untold' }
}

/** Whether a stamp's state covers the artifact: a registry's, or one that `dvc.lock` or head's configuration names, is in no tree entry of it. */
function isStamped(settings: ModelEvidence['settings'], artifact: ModelEvidence['artifact']['head']): boolean {
  return artifact === null || (artifact.entry !== null && inState(settings, artifact.path))
}

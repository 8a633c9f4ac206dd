import type { Tree } from '../../model/change.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { Metrics, Stamp } from '../../model/metrics.ts'
import { mapRead, type Read } from '../../model/read.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { readMetrics } from '../../read/metrics.ts'
import { changesModel, modelChange, type Step, stepsBetween } from '../../weigh/model-change.ts'
import { inState, isCode } from '../../weigh/model-files.ts'
import { parsed } from './parsed.ts'
import type { TextStore } from './text-store.ts'

/** The candidate's metrics, with the stamp beside the file where it holds none itself. */
export function stampedMetrics(store: TextStore, commit: string, path: string): Read<Metrics> {
  const own = parsed(store.read({ commit, path }), readMetrics)
  if (own.is !== 'read' || own.value.stamp !== null) return own
  const beside = parsed(store.read({ commit, path: `${path}.stamp.json` }), readMetrics)
  if (beside.is === 'absent') return own
  // A stamp that cannot be read vouches for no state.
  const stamp = beside.is === 'read' && beside.value.stamp ? beside.value.stamp : { model: null, state: 'unreadable', commit: null }
  return mapRead(own, (metrics) => ({ ...metrics, stamp }))
}

/** A model whose stamp names another state than head's: what has to be compared. */
interface Questioned {
  model: ModelEvidence
  stamp: Stamp
}

/**
 * Whether each model changed between the commit of its stamp and head. Nothing is asked for a stamp that names head's state:
 * a stale stamp costs one tree a commit and one round of texts.
 */
export async function changedSinceStamp(models: ModelEvidence[], store: TextStore, head: string): Promise<void> {
  const questioned = models.flatMap((model): Questioned[] => {
    const stamp = model.metrics.head.is === 'read' ? model.metrics.head.value.stamp : null
    const state = model.state.head.is === 'read' ? model.state.head.value : null
    return stamp === null || stamp.state === state ? [] : [{ model, stamp }]
  })
  const now = await store.tree(head)
  const compared = await Promise.all(questioned.map(async (it) => ({ ...it, old: await treeOf(it.stamp, store) })))
  const steps = compared.map(({ model, old }) => stepsOf(model.settings, old, now))
  await store.fetch(
    compared.flatMap(({ stamp }, i) =>
      (steps[i] ?? [])
        .filter(({ path }) => isCode(path))
        .flatMap(({ path }) => [
          { commit: stamp.commit ?? '', path },
          { commit: head, path },
        ]),
    ),
  )
  compared.forEach(({ model, stamp, old }, i) => {
    model.changedSinceStamp =
      old.is === 'read' && now.is === 'read' ? answer(model.settings, stamp, steps[i] ?? [], store, head) : firstUnread(old, now)
  })
}

async function treeOf({ commit }: Stamp, store: TextStore): Promise<Read<Tree>> {
  if (commit !== null && /^[0-9a-f]{7,64}$/.test(commit)) return store.tree(commit)
  return {
    is: 'unreadable',
    fault: 'author',
    reason: 'no-commit',
    why: 'The stamp names no commit, so nobody can tell what changed since: stamp the metrics again.',
  }
}

function stepsOf(settings: ModelSettings, old: Read<Tree>, now: Read<Tree>): Step[] {
  if (old.is !== 'read' || now.is !== 'read') return []
  return stepsBetween(old.value, now.value).filter(({ path }) => inState(settings, path))
}

function answer(settings: ModelSettings, stamp: Stamp, steps: Step[], store: TextStore, head: string): Read<boolean> {
  const commit = stamp.commit ?? ''
  const change = modelChange(settings, steps, (side, path) => store.text({ commit: side === 'base' ? commit : head, path }))
  return { is: 'read', value: changesModel(change) || change.dependencies.length > 0, from: { path: '', commit, id: null } }
}

function firstUnread(...reads: Read<Tree>[]): Read<boolean> {
  const unread = reads.find((read) => read.is === 'unreadable')
  return unread?.is === 'unreadable' ? unread : { is: 'absent' }
}

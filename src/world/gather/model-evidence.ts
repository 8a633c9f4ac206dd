import type { Tree } from '../../model/change.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { GateFile } from '../../model/gate.ts'
import type { Metrics } from '../../model/metrics.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { type ModelSettings, settingsPath } from '../../model/settings.ts'
import { readGates, readInlineGates } from '../../read/gates.ts'
import { readMetrics } from '../../read/metrics.ts'
import { isUri } from '../../weigh/is-uri.ts'
import { modelChange, type Step, type TextOf } from '../../weigh/model-change.ts'
import { inState, plainPath } from '../../weigh/model-files.ts'
import { stateDigest } from '../../weigh/state.ts'
import { artifactAt } from './artifact.ts'
import type { Commits } from './commits.ts'
import { dataContracts } from './data-contracts.ts'
import { datasetsAt } from './datasets.ts'
import { merged } from './model-files-read.ts'
import { parsed } from './parsed.ts'
import type { Candidate } from './policy.ts'
import { stampedMetrics } from './stamped.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Everything known of one model but what needs its history: those answers are filled in afterwards. */
export async function modelEvidence(candidate: Candidate, commits: Commits, steps: Step[], store: TextStore): Promise<ModelEvidence> {
  const { id, settings, isNew, headSettings } = candidate
  const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)])
  const artifact = artifacts(candidate, commits, store)
  const gatesOf = (of: ModelSettings | null, at: (path: string) => FileAt, commit: string) => gatesAt(of?.gates, at, commit, store)
  const dataContract = dataContracts(candidate, commits, steps, store)
  return {
    id,
    settings,
    isNew,
    change: artifact.change(changeOf(candidate, commits, steps, store)),
    wayBack: { is: 'absent' },
    state: { base: stateAt(base, settings), head: stateAt(head, settings) },
    artifact: { base: artifact.base, head: artifact.head },
    gates: {
      base: isNew ? { is: 'absent' } : gatesOf(settings, (path) => ({ commit: commits.base, path }), commits.base),
      head: gatesOf(headSettings, (path) => merged(path, commits, steps), commits.head),
    },
    metrics: { base: metricsAt(settings.metrics, commits.base, store), head: metricsAt(settings.metrics, commits.head, store) },
    production: {
      base: productionAt(settings.production, (path) => ({ commit: commits.base, path }), store),
      head: productionAt(headSettings?.production, (path) => merged(path, commits, steps), store),
    },
    contract: { base: { is: 'absent' }, head: { is: 'absent' } },
    contractTree: { base: null, head: null },
    dataContract,
    datasets: datasetsAt(settings, valueOf(dataContract.head), { commit: commits.head, tree: valueOf(head) }, store),
    changedSinceStamp: { is: 'absent' },
    rollbackTarget: { is: 'absent' },
    plans: { base: [], head: [] },
  }
}

/** What the change touched of a model, its configuration included. */
function changeOf({ settings, edited }: Candidate, commits: Commits, steps: Step[], store: TextStore): ModelEvidence['change'] {
  const textOf: TextOf = (side, path) => store.text({ commit: side === 'base' ? commits.mergeBase : commits.head, path })
  const change = modelChange(settings, steps, textOf)
  return { ...change, policy: [...new Set([...change.policy, ...edited])] }
}

function artifacts({ settings, headSettings }: Candidate, commits: Commits, store: TextStore) {
  const { artifact } = settings
  const at = (name: string | undefined, commit: string) => (name === undefined ? null : artifactAt(name, commit, store))
  // What is served changes by its name too, which stands in the configuration: a registry reference, another file.
  const named = artifact === undefined ? undefined : (headSettings?.artifact ?? artifact)
  const [base, before, head] = [at(artifact, commits.base), at(artifact, commits.mergeBase), at(named, commits.head)]
  const differs = before?.digest !== head?.digest
  return { base, head, change: (change: ModelEvidence['change']) => ({ ...change, artifact: change.artifact || differs }) }
}

function stateAt(tree: Read<Tree>, settings: ModelSettings): Read<string> {
  if (tree.is !== 'read') return tree
  if (!Object.keys(tree.value).some((path) => inState(settings, path))) return { is: 'absent' }
  return { is: 'read', value: stateDigest(tree.value, settings), from: tree.from }
}

function gatesAt(gates: ModelSettings['gates'], at: (path: string) => FileAt, commit: string, store: TextStore): Read<GateFile> {
  if (gates === undefined) return { is: 'absent' }
  if (typeof gates !== 'string') return readInlineGates(gates, { path: settingsPath, commit, id: null })
  if (isUri(gates)) return elsewhere(gates)
  const read = parsed(store.read(at(plainPath(gates))), readGates)
  if (read.is !== 'absent') return read
  return {
    is: 'unreadable',
    fault: 'author',
    reason: 'file-absent',
    why: `${gates}: the configuration names this gates file, and it is not there.`,
  }
}

function metricsAt(metrics: string | undefined, commit: string, store: TextStore): Read<Metrics> {
  if (metrics === undefined) return { is: 'absent' }
  return isUri(metrics) ? elsewhere(metrics) : stampedMetrics(store, commit, plainPath(metrics))
}

function productionAt(production: string | undefined, at: (path: string) => FileAt, store: TextStore): Read<Metrics> {
  if (production === undefined) return { is: 'absent' }
  return isUri(production) ? elsewhere(production) : parsed(store.read(at(plainPath(production))), readMetrics)
}

function elsewhere(uri: string): { is: 'unreadable'; fault: 'ours'; reason: string; why: string } {
  return {
    is: 'unreadable',
    fault: 'ours',
    reason: 'not-fetched',
    why: `${uri} is outside the repository and is not fetched: keep a copy in the repository.`,
  }
}

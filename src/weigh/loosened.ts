import type { Evidence, ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import { settingsPath } from '../model/settings.ts'
import { contractTouched } from './contract-touched.ts'
import { goldenPaths } from './golden-paths.ts'
import { loosenedContract } from './loosened-contract.ts'
import { loosenedGates } from './loosened-gates.ts'
import { loosenedReference } from './loosened-reference.ts'
import { loosenedSettings } from './loosened-settings.ts'
import { onceNamed } from './once-named.ts'

/** One document that the change weakens, with all that it weakens there; or why that could not be told. */
export type Loosening =
  | {
      is: 'loosened'
      variant: 'gates' | 'gates-broken' | 'settings' | 'settings-broken' | 'reference' | 'contract' | 'contract-broken' | 'workflow' | 'new'
      path: string
      what: string[]
    }
  | { is: 'unknown'; why: string }

/** Everything by which a change would weaken how its own model is judged. Tightening and rewriting are none. */
export function loosenings(
  model: ModelEvidence,
  evidence: Pick<Evidence, 'settings' | 'headSettings' | 'reviewingWorkflows' | 'asOf'>,
): Loosening[] {
  if (model.isNew) return [{ is: 'loosened', variant: 'new', path: settingsPath, what: [model.id] }]
  const workflows = evidence.reviewingWorkflows.filter(({ changed }) => changed).map(({ path }) => path)
  return [
    ...(isWithoutSettings(evidence) && model.gates.head.is === 'absent' ? [] : ofGates(model)),
    ...ofSettings(model, evidence),
    ...ofReference(model),
    ...(isWithoutSettings(evidence) ? [] : ofContract(model)),
    ...(workflows.length > 0 ? [{ is: 'loosened', variant: 'workflow', path: workflows[0] ?? '', what: workflows } as const] : []),
  ]
}

/** Head has no configuration that can be read: that says it all, and its gates are gone with it. */
function isWithoutSettings({ headSettings }: Pick<Evidence, 'headSettings'>): boolean {
  return headSettings.is === 'absent' || (headSettings.is === 'unreadable' && headSettings.fault === 'author')
}

function ofGates({ gates, settings, metrics }: ModelEvidence): Loosening[] {
  const { base, head } = gates
  const path = typeof settings.gates === 'string' ? settings.gates : settingsPath
  if (base.is !== 'read') return []
  if (head.is === 'unreadable')
    return head.fault === 'ours'
      ? [{ is: 'unknown', why: head.why }]
      : [{ is: 'loosened', variant: 'gates-broken', path, what: [onceNamed(head.why)] }]
  if (head.is === 'absent') return [{ is: 'loosened', variant: 'gates', path, what: ['every gate is removed'] }]
  const what = loosenedGates(base.value, head.value, valueOf(metrics.head)?.slices ?? {})
  return what.length === 0 ? [] : [{ is: 'loosened', variant: 'gates', path, what }]
}

function ofSettings(
  { id }: ModelEvidence,
  { settings, headSettings, asOf }: Pick<Evidence, 'settings' | 'headSettings' | 'asOf'>,
): Loosening[] {
  if (settings.is !== 'read') return []
  if (headSettings.is === 'unreadable') {
    return headSettings.fault === 'ours'
      ? [{ is: 'unknown', why: headSettings.why }]
      : [{ is: 'loosened', variant: 'settings-broken', path: settingsPath, what: [onceNamed(headSettings.why)] }]
  }
  if (headSettings.is === 'absent')
    return [{ is: 'loosened', variant: 'settings', path: settingsPath, what: ['the configuration is removed'] }]
  const what = loosenedSettings(settings.value, headSettings.value, id, asOf)
  return what.length === 0 ? [] : [{ is: 'loosened', variant: 'settings', path: settingsPath, what }]
}

function ofReference({ gates, production, settings }: ModelEvidence): Loosening[] {
  const file = valueOf(gates.base)
  if (file === null || production.base.is !== 'read') return []
  if (production.head.is === 'unreadable' && production.head.fault === 'ours') return [{ is: 'unknown', why: production.head.why }]
  const what = production.head.is === 'read' ? loosenedReference(file, production.base.value, production.head.value) : []
  return what.length === 0 ? [] : [{ is: 'loosened', variant: 'reference', path: settings.production ?? '', what }]
}

function ofContract(model: ModelEvidence): Loosening[] {
  const { contract, contractTree } = model
  const [base, head] = [contract.base, contract.head]
  if (base.is !== 'read' || contractTree.base === null || contractTree.head === null) return []
  if (!contractTouched(model) && model.change.contract.length === 0) return []
  const { at } = contractTree.head
  if (head.is === 'unreadable')
    return head.fault === 'ours'
      ? [{ is: 'unknown', why: head.why }]
      : [{ is: 'loosened', variant: 'contract-broken', path: at, what: [onceNamed(head.why)] }]
  if (head.is === 'absent') return [{ is: 'loosened', variant: 'contract', path: at, what: ['the contract is removed'] }]
  const now = contractTouched(model) ? head.value : base.value
  const what = loosenedContract(base.value, now, goldenPaths(model, base.value, now))
  return what.length === 0 ? [] : [{ is: 'loosened', variant: 'contract', path: at, what }]
}

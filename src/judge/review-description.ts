import type { Compact } from '../model/compact.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Read } from '../model/read.ts'
import type { Rulebook } from '../model/rule.ts'
import { noPull } from '../weigh/no-pull.ts'
import { bareModel } from './bare-model.ts'
import { judgeModel } from './judge-model.ts'
import { byWeight } from './severity.ts'

/** The compact rules on a description alone: no metrics, no gates, no repository. What needs them is not judged. */
export function reviewDescription(compact: Read<Compact>, rulebook: Rulebook, asOf: string): Finding[] {
  const nothing = { is: 'absent' } as const
  const none = { is: 'read', value: [], from: { path: '', commit: null, id: null } } as const
  const evidence: Evidence = {
    version: 1,
    asOf,
    pull: noPull('', 'local'),
    settings: nothing,
    headSettings: nothing,
    changes: { ...none, value: [] },
    compact,
    models: [],
    sources: [],
    secrets: { ...none, value: [] },
    answers: [],
    approvals: { ...none, value: [] },
    organisation: nothing,
    overruled: [],
    teams: {},
    handles: nothing,
    reviewingWorkflows: [],
    contracts: [],
    contractAwaited: false,
    blind: [],
  }
  const rules = rulebook.rules.filter(({ page }) => page.id.startsWith('compact/'))
  const { results } = judgeModel(evidence, bareModel(), { ...rulebook, rules }, [])
  return results.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, model: null }))).toSorted(byWeight)
}

import { runtimePin } from '../generated/runtime-pin.ts'
import type { Approval, Evidence, ModelEvidence } from '../model/evidence.ts'
import type { WeighedGate } from '../model/gate.ts'
import { valueOf } from '../model/read.ts'
import type { ModelReport, Outcome } from '../model/report.ts'
import type { Inputs, Rule, Rulebook } from '../model/rule.ts'
import { withDefaults } from '../weigh/compact-defaults.ts'
import { contractReport } from '../weigh/contract-report.ts'
import { weighModelContract } from '../weigh/model-contract.ts'
import { weighModel } from '../weigh/weigh-model.ts'
import { applies, inLanes } from './applies.ts'
import { changedSides } from './changed-sides.ts'
import { fingerprinter } from './fingerprint.ts'
import { type Judged, judged } from './judged.ts'
import { effectiveMode, modelKind } from './model-kind.ts'
import { runRule } from './run-rule.ts'
import { configured } from './severity.ts'
import { toldOnce } from './told-once.ts'

/** Whether a rule judges one model at a time. */
export function perModel({ detector }: Rule): boolean {
  return (detector.reads as string[]).some((name) => ['model', 'gates', 'contract', 'compact', 'handles'].includes(name))
}

export interface JudgedModel {
  report: Pick<ModelReport, 'id' | 'mode' | 'effectiveMode' | 'isNew' | 'kind' | 'restores' | 'undoes' | 'gates' | 'contract'>
  results: Judged[]
}

/** Asks every per-model rule about one model. */
export function judgeModel(evidence: Evidence, model: ModelEvidence, rulebook: Rulebook, approvals: Approval[]): JudgedModel {
  const kind = modelKind(model)
  const settings = valueOf(evidence.settings)
  const mode = effectiveMode(model.settings, evidence.asOf)
  const judgesCandidate = kind === 'refresh' || kind === 'behaviour'
  const gates: WeighedGate[] = judgesCandidate ? weighModel(model) : []
  const contract = judgesCandidate || kind === 'policy' ? weighModelContract(model, evidence, runtimePin) : null
  const inputs: Inputs = {
    pull: evidence.pull,
    evidence,
    changes: valueOf(evidence.changes) ?? [],
    model,
    compact: withDefaults(evidence.compact, model.settings.compact),
    gates,
    contract,
    programs: [],
    modules: [],
    queries: [],
    documents: [],
    get sides() {
      return changedSides(evidence)
    },
    declared: {},
    ledgers: evidence.ledgers ?? [],
    keepers: evidence.keepers ?? { is: 'absent' },
    secrets: [],
    approvals,
    handles: evidence.handles,
  }
  const { impact } = model.settings
  const context = { settings, model: model.id, impact, mayHold: mode === 'enforce', approvedBy: approvals[0]?.login ?? null }
  const rules = rulebook.rules.filter(perModel)
  const all = rules.map((rule): Judged => {
    const off = whyOff(rule, model, kind, evidence)
    if (off !== null) return { outcome: { rule: rule.page.id, model: model.id, is: 'off', why: off }, findings: [], undecided: [] }
    if (rule.detector.asks?.(inputs) === false)
      return { outcome: { rule: rule.page.id, model: model.id, is: 'off', why: 'not-asked' }, findings: [], undecided: [] }
    const said = runRule(rule, inputs)
    const print = fingerprinter(rule.page.id, model.id, (path) => path)
    return judged(rule, said, said.is === 'ran' ? said.sightings.map(print) : [], new Set(), context)
  })
  const results = toldOnce(all, rules)
  const back = kind === 'rollback' ? valueOf(model.wayBack) : null
  const report = {
    id: model.id,
    mode: model.settings.mode,
    effectiveMode: mode,
    isNew: model.isNew,
    kind,
    restores: back?.commit ?? null,
    ...(back?.undoes === undefined ? {} : { undoes: back.undoes }),
    gates,
    contract:
      contract === null
        ? null
        : contractReport(contract, { version: valueOf(model.contract.head)?.contract ?? null, awaited: evidence.contractAwaited }),
  }
  return { report, results }
}

type Off = Extract<Outcome, { is: 'off' }>['why']

function whyOff(rule: Rule, model: ModelEvidence, kind: ModelReport['kind'], evidence: Evidence): Off | null {
  if (configured(valueOf(evidence.settings), rule.page, model.settings.impact) === 'off') return 'configuration'
  if (kind === 'rollback') return 'rollback'
  if (!inLanes(rule.page, model.settings)) return 'lane'
  if (!applies(rule.page, model.settings)) return 'not-applicable'
  const asked =
    rule.detector.when === 'touched' ? kind !== 'untouched' && kind !== 'dependencies' : kind === 'refresh' || kind === 'behaviour'
  if (!asked) return 'not-touched'
  const area = rule.page.id.split('/')[0]
  if (area !== 'compact' && area !== 'ledger') return null
  if (evidence.pull.bot) return 'bot'
  return model.settings.stage === 'exploration' ? 'not-applicable' : null
}

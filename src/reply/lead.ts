import type { Finding } from '../model/finding.ts'
import type { GateReason, WeighedGate } from '../model/gate.ts'
import type { ModelReport, Outcome, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'

/** The reason to name first: a limit missed by its figures, else what is wrong with the model, else with its description. */
export interface Lead {
  finding: Finding
  gate: WeighedGate | null
}

export function leadOf(report: Report, model: string | null): Lead | null {
  const holding = report.findings.filter(
    (it) => (report.verdict === 'hold' ? it.holds : it.wouldHold) && (model === null || it.model === model),
  )
  const leads = holding.map((finding) => ({ finding, gate: missedGate(finding, report.models) }))
  return leads.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function rank({ gate, finding }: Lead): number {
  return gate !== null ? 0 : 1 + areaRank(finding)
}

/** Rules of figures that are not there: nothing was seen that is wrong. */
const unmeasured = ['stale', 'metrics-missing', 'no-reference', 'not-comparable', 'undeclared', 'insufficient-evidence']

/** What the numbers say comes before what the code does, that before figures that are to be had yet, and those before what nobody wrote down. */
export function areaRank({ rule }: Pick<Finding, 'rule'>): number {
  const [area = '', name = ''] = rule.split('/')
  if (area === 'gates' && unmeasured.includes(name)) return 2
  return ['gates', 'slices'].includes(area) ? 0 : 1 + 2 * Math.max(0, ['compact', 'rollback', 'ledger'].indexOf(area) + 1)
}

/** Reasons that the figures themselves show; of the others a rule's own sentence tells more. */
const inNumbers: GateReason[] = ['do-not-ship', 'lost-too-much', 'gained-too-little', 'below-min', 'above-max', 'outside', 'gap-too-wide']

/** The limit, missed by its figures, that a finding is about: the one it names, or the only one there is. */
function missedGate({ place, model, rule }: Finding, models: ModelReport[]): WeighedGate | null {
  const gates =
    models
      .find(({ id }) => id === model)
      ?.gates.filter(({ status, tier, reason }) => status === 'fail' && tier === 'hold' && inNumbers.includes(reason)) ?? []
  if (place.is !== 'gate') return /^(gates|slices)\//.test(rule) && gates.length === 1 ? (gates[0] ?? null) : null
  return gates.find(({ metric, slice, against }) => metric === place.metric && slice === place.slice && against === place.against) ?? null
}

/** Something that was not decided: by our fault, or statistics'. */
export interface Undecided {
  /** Rules that could not judge for this reason. */
  rules: string[]
  models: string[]
  why: string
  broken: boolean
  /** A rule among them holds changes by default, so this may decide the verdict. */
  decides: boolean
}

/** What could not be decided, one entry a reason; first what decides the verdict. */
export function undecidedOf(report: Report, rulebook: Rulebook): Undecided[] {
  const byWhy = new Map<string, Undecided>()
  const severity = new Map(rulebook.rules.map(({ page }) => [page.id, page.severity]))
  const add = (why: string, rule: string | null, model: string | null, broken: boolean, decides: boolean) => {
    const found = byWhy.get(why) ?? { rules: [], models: [], why, broken, decides: false }
    if (rule !== null && !found.rules.includes(rule)) found.rules.push(rule)
    if (model !== null && !found.models.includes(model)) found.models.push(model)
    byWhy.set(why, { ...found, decides: found.decides || decides })
  }
  for (const outcome of report.outcomes) {
    const decides = severity.get(outcome.rule) === 'E'
    for (const why of whysOf(outcome)) add(why, outcome.rule, outcome.model, outcome.is === 'broken', decides)
  }
  const whole = report.because === 'configuration' || report.outcomes.length === 0
  for (const { what, why } of report.blind)
    add(/^the /.test(what) || why.startsWith(what) ? why : `${what}: ${why}`, null, null, false, whole)
  return [...byWhy.values()].toSorted((a, b) => Number(b.decides) - Number(a.decides))
}

function whysOf(outcome: Outcome): string[] {
  switch (outcome.is) {
    case 'blind':
    case 'inconclusive':
      return outcome.why
    case 'found':
      return outcome.undecided
    case 'broken':
      return [outcome.error]
    default:
      return []
  }
}

import type { Digest, DigestRow } from '../model/digest.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Maturity } from '../model/maturity.ts'
import type { Report } from '../model/report.ts'
import { everyPage, type Rulebook } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import type { Shortcoming } from '../weigh/project/shortcomings.ts'
import { message } from './message.ts'
import { configured } from './severity.ts'
import { wholeTreeRules } from './whole-tree-rules.ts'

/** What a digest is made of. `report`: of the tree as a whole, as if all of it were new; null: it could not be had. */
export interface DigestParts {
  report: Report | null
  shortcomings: Shortcoming[]
  stalled: number
  unreadable: number
  maturity: Maturity | null
  settings: Settings | null
  unseen: string[]
  isCut: boolean
  /** Whether a file is left alone: what is over is nobody's to mend. */
  isOver(path: string): boolean
}

const placesAtMost = 3
/** Files that a rule could not read, one a line. */
const whysAtMost = 5

/** Joins what rules say of a whole repository: a row for each rule and model, each rule and project. */
export function digestOf(
  { report, shortcomings, stalled, unreadable, maturity, settings, unseen, isCut, isOver }: DigestParts,
  rulebook: Rulebook,
): Digest {
  const asked = wholeTreeRules(rulebook)
  const outcomes = report?.outcomes.filter(({ rule }) => asked.has(rule)) ?? []
  // A secret is one wherever it lies.
  const isLeftAlone = ({ rule, place }: Finding) => 'path' in place && isOver(place.path) && !rule.startsWith('security/')
  const rows = [
    ...modelRows(report?.findings.filter((it) => asked.has(it.rule) && !isLeftAlone(it)) ?? []),
    ...projectRows(shortcomings, settings, rulebook),
  ]
  const unjudged = outcomes.flatMap((it): Digest['unjudged'] => {
    if (it.is === 'broken') return [{ rule: it.rule, model: it.model, is: it.is, why: it.error }]
    return it.is === 'blind' ? it.why.slice(0, whysAtMost).map((why) => ({ rule: it.rule, model: it.model, is: it.is, why })) : []
  })
  const said = new Set(unjudged.map(({ why }) => why))
  const costs = (model: string | null) => impacts.indexOf(settings?.models[model ?? '']?.impact ?? 'standard')
  return {
    rows: rows.toSorted(
      (a, b) => grave(a) - grave(b) || costs(b.subject) - costs(a.subject) || b.count - a.count || compare(keyOf(a), keyOf(b)),
    ),
    stalled,
    unreadable,
    unjudged,
    maturity,
    isWhole: report !== null,
    isCut,
    unseen: [
      ...unseen,
      ...(report?.blind ?? []).filter(({ why }) => !said.has(why)).map(({ what, why }) => (why.startsWith(what) ? why : `${what}: ${why}`)),
    ],
  }
}

const impacts = ['low', 'standard', 'high']
const order: Severity[] = ['E', 'W', 'N', 'Q']

function grave({ severity }: DigestRow): number {
  return order.indexOf(severity)
}

function keyOf({ rule, subject }: DigestRow): string {
  return `${rule} ${subject ?? ''}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function modelRows(findings: Finding[]): DigestRow[] {
  const groups = Map.groupBy(
    findings.filter(({ allowed }) => allowed === undefined),
    ({ rule, model }) => JSON.stringify([rule, model]),
  )
  return [...groups.values()].flatMap((all): DigestRow[] => {
    const [gravest] = all.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    if (gravest === undefined) return []
    const { rule, severity, model, message } = gravest
    const places = [...new Set(all.flatMap(placeOf))].toSorted().slice(0, placesAtMost)
    return [{ rule, severity, about: 'model', subject: model, count: all.length, places, message }]
  })
}

function placeOf({ place }: Finding): string[] {
  if (place.is === 'line') return [`${place.path}:${place.fileLine}`]
  if (place.is === 'file') return [place.path]
  return place.is === 'gate' ? [place.slice === null ? place.metric : `${place.metric} (${place.slice})`] : []
}

function projectRows(shortcomings: Shortcoming[], settings: Settings | null, rulebook: Rulebook): DigestRow[] {
  const pages = new Map(everyPage(rulebook).map((page) => [page.id, page]))
  return shortcomings.flatMap(({ rule, subject, variant, facts }): DigestRow[] => {
    const page = pages.get(rule)
    const setting = page === undefined ? 'off' : configured(settings, page, null)
    if (page === undefined || setting === 'off') return []
    const told = message(page, variant, facts)
    return [{ rule, severity: setting ?? page.severity, about: 'project', subject, count: 1, places: [], message: told }]
  })
}

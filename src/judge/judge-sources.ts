import type { Approval, Evidence, ModelEvidence } from '../model/evidence.ts'
import type { Sighting } from '../model/finding.ts'
import type { Program } from '../model/program.ts'
import { valueOf } from '../model/read.ts'
import type { Inputs, Rule, Rulebook } from '../model/rule.ts'
import type { QueryFile } from '../model/sql.ts'
import { readProgram } from '../read/program.ts'
import { owns, partOf } from '../weigh/model-files.ts'
import { applies, inLanes } from './applies.ts'
import { declaredBy } from './declared-by.ts'
import { fingerprinter } from './fingerprint.ts'
import { perModel } from './judge-model.ts'
import { type Judged, judged } from './judged.ts'
import { effectiveMode, modelKind } from './model-kind.ts'
import { runRule, type Said } from './run-rule.ts'
import { configured } from './severity.ts'
import { allowedBy, withAllowances } from './with-allowances.ts'

export interface ReadPrograms {
  programs: Program[]
  /** All of the side, where `programs` are some of them. */
  modules?: Program[]
  /** Why programs are missing by our fault: rules that read code are blind for them. */
  blind: string[]
  /** Every program that could not be read, whosever fault it is: it is said. */
  unread: { what: string; why: string }[]
}

/** Programs of one side, and why those that we could not read are missing. */
export function programsOf(evidence: Evidence, side: 'base' | 'head'): ReadPrograms {
  const sources = evidence.sources.filter((source) => source.side === side && source.kind !== 'document')
  const programs: Program[] = []
  const blind: string[] = []
  const unread: ReadPrograms['unread'] = []
  for (const source of sources) {
    const program = readProgram(source)
    if (program.is === 'read') programs.push(program.value)
    if (program.is !== 'unreadable') continue
    const why = program.why.startsWith(source.path) ? program.why : `${source.path}: ${program.why}`
    unread.push({ what: source.path, why })
    // Without a module that the change left alone less is found, and that is told.
    if (program.fault === 'ours' && source.role !== 'imported') blind.push(why)
  }
  return { programs, blind, unread }
}

/** Asks every rule that reads code or documents, on both sides; what the merge base had already is standing. */
export function judgeSources(evidence: Evidence, rulebook: Rulebook, head: ReadPrograms, approvals: Approval[] = []): Judged[] {
  const sides = { base: programsOf(evidence, 'base'), head }
  const comments = allowedBy(sides, approvals)
  const headPaths = new Map(evidence.sources.filter(({ side }) => side === 'base').map(({ path, headPath }) => [path, headPath]))
  return rulebook.rules
    .filter((rule) => !perModel(rule))
    .flatMap((rule): Judged[] => {
      const at = { rule: rule.page.id, model: null }
      if (isOff(rule, evidence)) return [{ outcome: { ...at, is: 'off', why: 'configuration' }, findings: [], undecided: [] }]
      const head = ask(rule, evidence, 'head', sides.head)
      const base = ask(rule, evidence, 'base', beside(head, sides.base))
      return withAllowances(rule, byOwner(rule, head, base, evidence, headPaths), comments)
    })
}

/** Base's side of the files that head has something in: nothing else can be standing. */
function beside(head: Said, base: ReadPrograms): ReadPrograms {
  const told = head.is === 'ran' ? head.sightings : []
  const paths = new Set(
    told.flatMap(({ place, chain = [] }) => [...('path' in place ? [place.path] : []), ...chain.map(({ path }) => path)]),
  )
  return { ...base, modules: base.programs, programs: base.programs.filter(({ headPath }) => paths.has(headPath)) }
}

function ask(rule: Rule, evidence: Evidence, side: 'base' | 'head', read: ReadPrograms): Said {
  const { secrets } = evidence
  const inputs = {
    pull: evidence.pull,
    evidence,
    changes: valueOf(evidence.changes) ?? [],
    modules: read.modules ?? read.programs,
    queries: queriesOf(evidence, side),
    declared: declaredBy(evidence, side),
    programs: read.programs.filter(({ role }) => (rule.detector.roles ?? ['changed']).includes(role)),
    secrets: secrets.is === 'read' ? secrets.value.filter((hit) => hit.side === side) : (secrets as never),
  } as unknown as Inputs
  const said = runRule(rule, inputs)
  const readsPrograms = (rule.detector.reads as string[]).includes('programs')
  if (said.is === 'broken' || !readsPrograms) return said
  return { ...said, not: [...said.not, ...read.blind.map((why) => ({ could: 'not-judge', because: 'blind', why }) as const)] }
}

/** Files of SQL of one side. */
function queriesOf({ sources }: Evidence, of: 'base' | 'head'): QueryFile[] {
  return sources.flatMap(({ kind, side, path, headPath, text }) =>
    kind === 'sql' && side === of && text.is === 'read' ? [{ path, headPath, text: text.value }] : [],
  )
}

/** A finding belongs to the strictest model that owns its file; where none does, the rule says whether it may hold. */
function byOwner(rule: Rule, head: Said, base: Said, evidence: Evidence, headPaths: Map<string, string>): Judged[] {
  const headPath = (path: string) => headPaths.get(path) ?? path
  const ownerOf = ({ place }: Sighting) => ('path' in place ? ownerOfPath(headPath(place.path), rule, evidence) : null)
  const sightings = head.is === 'ran' ? head.sightings : []
  const owners = new Set([null, ...sightings.map(ownerOf)].filter((owner) => owner !== 'excused'))
  const live = [...owners].filter((owner) => !isOffFor(rule, owner, evidence))
  const asked = live.length > 0 ? live : [null]
  const judgedByOwner = asked.map((owner): Judged => {
    const mine = sightings.filter((sighting) => ownerOf(sighting) === owner && live.includes(owner))
    const stood = base.is === 'ran' ? base.sightings.filter((sighting) => ownerOf(sighting) === owner) : []
    const said: Said = head.is === 'broken' ? head : { ...head, sightings: mine, not: owner === asked[0] ? head.not : [] }
    const id = owner?.id ?? null
    const standing = new Set(stood.map(fingerprinter(rule.page.id, id, headPath)))
    const context = {
      settings: valueOf(evidence.settings),
      model: id,
      impact: owner?.settings.impact ?? null,
      mayHold: owner === null ? rule.detector.unowned === 'holds' && anyEnforced(evidence) : mayHold(owner, evidence.asOf),
      approvedBy: null,
    }
    const result = judged(rule, said, mine.map(fingerprinter(rule.page.id, id, headPath)), standing, context)
    return evidence.models.some((model) => mayHold(model, evidence.asOf)) ? result : { ...result, undecided: [] }
  })
  const spoke = judgedByOwner.filter(({ outcome }) => outcome.is !== 'clean')
  return spoke.length > 0 ? spoke : judgedByOwner.slice(0, 1)
}

/** Configuration turns a rule off for a model by its impact; the whole rule only where no model is left to ask it of. */
function isOff(rule: Rule, evidence: Evidence): boolean {
  return [null, ...evidence.models].every((owner) => isOffFor(rule, owner, evidence))
}

function isOffFor({ page }: Rule, owner: ModelEvidence | null, { settings }: Evidence): boolean {
  return configured(valueOf(settings), page, owner?.settings.impact ?? null) === 'off'
}

/** null: no model owns the file. `excused`: its models are none the page speaks about. */
function ownerOfPath(path: string, rule: Rule, evidence: Evidence): ModelEvidence | null | 'excused' {
  const owners = evidence.models.filter(
    (model) => owns(model.settings, path) && (!goesBack(model) || partOf(model.settings, path) !== null),
  )
  if (owners.length === 0) return null
  const asked = owners.filter(({ settings }) => applies(rule.page, settings) && inLanes(rule.page, settings))
  const order = ['observe', 'comment', 'enforce']
  const strictness = (model: ModelEvidence) => order.indexOf(effectiveMode(model.settings, evidence.asOf))
  return asked.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? 'excused'
}

function mayHold(model: ModelEvidence, asOf: string): boolean {
  return effectiveMode(model.settings, asOf) === 'enforce' && !goesBack(model)
}

/** A way back excuses what it restores; documents and tests beside it are no part of that. */
function goesBack(model: ModelEvidence): boolean {
  return modelKind(model) === 'rollback'
}

/** Whether any model of the repository, touched or not, may be held. */
function anyEnforced({ settings, asOf }: Evidence): boolean {
  return Object.values(valueOf(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) === 'enforce')
}

import type { Approval, Evidence, ModelEvidence } from '../model/evidence.ts'
import type { Sighting } from '../model/finding.ts'
import { valueOf } from '../model/read.ts'
import type { InputName, Inputs, Rule, Rulebook } from '../model/rule.ts'
import { owns, partOf } from '../weigh/model-files.ts'
import { applies, inLanes } from './applies.ts'
import { broughtAbout } from './brought-about.ts'
import { type BothSides, movedAway } from './carried-over.ts'
import { changedSides, documentsOf, queriesOf } from './changed-sides.ts'
import { declaredBy } from './declared-by.ts'
import { fingerprinter } from './fingerprint.ts'
import { formattedOnly } from './formatted-only.ts'
import { perModel } from './judge-model.ts'
import { type Judged, judged } from './judged.ts'
import { effectiveMode, modelKind } from './model-kind.ts'
import { programsOf, type ReadPrograms } from './programs-of.ts'
import { programRoles } from './roles-asked.ts'
import { runRule, type Said } from './run-rule.ts'
import { configured } from './severity.ts'
import { allowedBy, withAllowances } from './with-allowances.ts'

/** Asks every rule that reads code or documents, on both sides; what the merge base had already is standing. */
export function judgeSources(evidence: Evidence, rulebook: Rulebook, head: ReadPrograms, approvals: Approval[] = []): Judged[] {
  const sides = { base: programsOf(evidence, 'base'), head }
  const comments = allowedBy(evidence, approvals)
  const of = (side: 'base' | 'head') => new Set(evidence.sources.flatMap((it) => (it.side === side ? [it.headPath] : [])))
  const both = { ...sides, there: { base: of('base'), head: of('head') } }
  const headPaths = new Map(evidence.sources.filter(({ side }) => side === 'base').map(({ path, headPath }) => [path, headPath]))
  return rulebook.rules
    .filter((rule) => !perModel(rule))
    .flatMap((rule): Judged[] => {
      const at = { rule: rule.page.id, model: null }
      if (isOff(rule, evidence)) return [{ outcome: { ...at, is: 'off', why: 'configuration' }, findings: [], undecided: [] }]
      if (hasNothingToRead(rule, evidence, sides.head))
        return [{ outcome: { ...at, is: 'off', why: 'not-applicable' }, findings: [], undecided: [] }]
      const found = ask(rule, evidence, 'head', sides.head, approvals)
      const base = comparesItself(rule) ? nothing : ask(rule, evidence, 'base', beside(found, both))
      const print = () => fingerprinter(rule.page.id, null, (path) => headPaths.get(path) ?? path)
      const head = broughtAbout(found, base, print, both)
      return withAllowances(rule, byOwner(rule, head, base, evidence, { headPaths, approvals }), comments)
    })
}

/** A rule that searches code has searched nothing where the change has none: that is no silence to rely on. */
function hasNothingToRead({ detector }: Rule, evidence: Evidence, { programs, blind }: ReadPrograms): boolean {
  const reads = detector.reads as InputName[]
  if (!reads.includes('programs') || reads.some((name) => otherTexts.includes(name))) return false
  return programs.length === 0 && blind.length === 0 && !(reads.includes('queries') && queriesOf(evidence, 'head').length > 0)
}

const otherTexts: InputName[] = ['documents', 'sides', 'secrets']

const nothing: Said = { is: 'ran', sightings: [], not: [] }

/** Rules of the change itself see both sides at once: what they find is introduced. */
function comparesItself({ detector }: Rule): boolean {
  const reads = detector.reads as InputName[]
  return reads.includes('sides') || (reads.includes('changes') && !reads.includes('programs'))
}

/** Base's side of the files that head has something in, and what moved into them: nothing else can be standing. */
function beside(head: Said, sides: BothSides): ReadPrograms {
  const { base } = sides
  const told = head.is === 'ran' ? head.sightings : []
  const paths = new Set(
    told.flatMap(({ place, file, chain = [] }) => [file ?? '', ...('path' in place ? [place.path] : []), ...chain.map(({ path }) => path)]),
  )
  const moved = new Set(movedAway(paths, sides))
  return { ...base, modules: base.programs, programs: base.programs.filter((it) => paths.has(it.headPath) || moved.has(it)) }
}

function ask(rule: Rule, evidence: Evidence, side: 'base' | 'head', read: ReadPrograms, approvals: Approval[] = []): Said {
  const { secrets } = evidence
  const inputs = {
    pull: evidence.pull,
    evidence,
    changes: valueOf(evidence.changes) ?? [],
    modules: read.modules ?? read.programs,
    queries: queriesOf(evidence, side),
    documents: documentsOf(evidence, side),
    get sides() {
      return changedSides(evidence)
    },
    approvals,
    declared: declaredBy(evidence, side),
    ledgers: evidence.ledgers ?? [],
    keepers: evidence.keepers ?? { is: 'absent' },
    programs: read.programs.filter(({ role }) => programRoles(rule).includes(role)),
    secrets: secrets.is === 'read' ? secrets.value.filter((hit) => hit.side === side) : (secrets as never),
  } as unknown as Inputs
  const said = runRule(rule, inputs)
  const readsPrograms = (rule.detector.reads as string[]).includes('programs')
  if (said.is === 'broken' || !readsPrograms) return said
  return { ...said, not: [...said.not, ...read.blind.map((why) => ({ could: 'not-judge', because: 'blind', why }) as const)] }
}

/** A finding belongs to the strictest model that owns its file; where none does, the rule says whether it may hold. */
function byOwner(
  rule: Rule,
  head: Said,
  base: Said,
  evidence: Evidence,
  { headPaths, approvals }: { headPaths: Map<string, string>; approvals: Approval[] },
): Judged[] {
  const headPath = (path: string) => headPaths.get(path) ?? path
  const ownerOf = ({ place, file }: Sighting) => ('path' in place ? ownerOfPath(headPath(file ?? place.path), rule, evidence) : null)
  const sightings = head.is === 'ran' ? head.sightings : []
  const owners = new Set([null, ...sightings.map(ownerOf)].filter((owner) => owner !== 'excused'))
  const live = [...owners].filter((owner) => !isOffFor(rule, owner, evidence))
  const asked = live.length > 0 ? live : [null]
  const judgedByOwner = asked.map((owner): Judged => {
    const owned = sightings.filter((sighting) => ownerOf(sighting) === owner && live.includes(owner))
    const mine = owner === null ? owned : owned.map(formattedOnly(owner, valueOf(evidence.changes) ?? []))
    const stood = base.is === 'ran' ? base.sightings.filter((sighting) => ownerOf(sighting) === owner) : []
    const said: Said = head.is === 'broken' ? head : { ...head, sightings: mine, not: owner === asked[0] ? head.not : [] }
    const id = owner?.id ?? null
    const standing = new Set(stood.map(fingerprinter(rule.page.id, id, headPath)))
    const context = {
      settings: valueOf(evidence.settings),
      model: id,
      impact: owner?.settings.impact ?? null,
      mayHold: owner === null ? rule.detector.unowned === 'holds' && anyEnforced(evidence) : mayHold(owner, evidence.asOf),
      approvedBy: approvals[0]?.login ?? null,
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

import type { DerivedAnswer, FieldKey } from '../../model/compact.ts'
import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import { type LedgerEntry, type LedgerFile, type LedgerKey, ledgerFields } from '../../model/ledger.ts'
import type { LedgerDraft } from '../../model/ledger-draft.ts'
import { valueOf } from '../../model/read.ts'
import { isUri } from '../is-uri.ts'
import { plainPath } from '../model-files.ts'
import { addedEntries } from './added-entries.ts'
import { changeAnswer } from './draft-change.ts'
import { metricMovements, sliceMovements } from './draft-movements.ts'
import { regressionAnswer } from './draft-regression.ts'
import { nextIteration } from './next-iteration.ts'

type Drafted = Pick<Evidence, 'models' | 'sources' | 'pull' | 'asOf' | 'compact' | 'changes' | 'ledgers'>
type Known = LedgerDraft['known']

/** The entry that a change owes each ledger of the models it touches; one for the description where configuration names none. Decisions, and who was hurt, are left to people. */
export function draftLedgers(evidence: Drafted): LedgerDraft[] {
  const { models, ledgers = [] } = evidence
  const ofFiles = ledgers.flatMap((file) => {
    const own = models.filter(({ id }) => file.models.includes(id))
    return own.length === 0 ? [] : [draftFor(own, file, evidence)]
  })
  const others = models.filter(({ id }) => !ledgers.some((file) => file.models.includes(id)))
  const named = Map.groupBy(others, ({ settings }) =>
    settings.ledger === undefined || isUri(settings.ledger) ? null : plainPath(settings.ledger),
  )
  const ofOthers = [...named].map(([among, own]) => draftFor(own, null, evidence, among))
  return ofFiles.length + ofOthers.length === 0 ? [draftFor([], null, evidence)] : [...ofFiles, ...ofOthers]
}

function draftFor(models: ModelEvidence[], file: LedgerFile | null, evidence: Drafted, among: string | null = null): LedgerDraft {
  const { ledgers = [], pull, asOf } = evidence
  const added = addedEntries(ledgers, pull.body).filter(({ path }) => path === null || path === file?.path)
  const written = added[0]?.entry ?? null
  const head = file === null ? null : valueOf(file.head)
  const before = file === null ? null : (valueOf(file.base)?.entries ?? [])
  return {
    path: file?.path ?? null,
    among,
    models: models.map(({ id }) => id),
    format: head?.format ?? formatBy(file?.path ?? ''),
    shape: file?.shape ?? null,
    asked: keysOf(head?.entries ?? []),
    iteration: named(written) ?? (file === null || file.base.is === 'unreadable' ? null : nextIteration(before ?? [], asOf)),
    unread: file?.head.is === 'unreadable' ? file.head.why : null,
    written,
    known: knownOf(models, evidence),
  }
}

/** What a ledger of two entries or more never asked for is no part of its form. */
function keysOf(entries: readonly LedgerEntry[]): LedgerKey[] {
  const keys = ledgerFields.map(({ key }) => key)
  return entries.length < 2 ? keys : keys.filter((key) => key === 'iteration' || entries.some(({ fields }) => fields[key] !== null))
}

function named(written: LedgerEntry | null): string | null {
  return written === null || written.iteration === '' ? null : written.iteration
}

/** How a ledger that holds nothing yet is to be written. */
function formatBy(path: string): LedgerDraft['format'] {
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  if (/\.json$/i.test(path)) return 'json'
  if (/\.[ct]sv$/i.test(path)) return 'csv'
  return /\.(?:jsonl|ndjson)$/i.test(path) ? 'json-lines' : 'markdown'
}

function knownOf(models: ModelEvidence[], { sources, compact, changes }: Drafted): Known {
  const known: Known = {}
  const tell = (key: Exclude<LedgerKey, 'iteration'>, answer: DerivedAnswer | null) => {
    if (answer !== null && answer.value !== '') known[key] = answer
  }
  tell(
    'change',
    together(models, (model) => changeAnswer(model, sources)),
  )
  tell('metricMovement', together(models, metricMovements))
  tell('sliceMovement', together(models, sliceMovements))
  tell('whyThisMattered', toldBy('goal', compact))
  tell('nextIteration', toldBy('nextExperiment', compact))
  tell('regressionAdded', regressionAnswer(models, valueOf(changes) ?? []))
  return known
}

/** The answer of one model, or each model's beside its name. */
function together(models: ModelEvidence[], answer: (model: ModelEvidence) => DerivedAnswer | null): DerivedAnswer | null {
  const told = models.flatMap((model) => {
    const found = answer(model)
    return found === null ? [] : [{ id: model.id, ...found }]
  })
  const [first] = told
  if (first === undefined) return null
  if (models.length === 1) return { value: first.value, from: first.from }
  const lines = told.map(({ id, value }) => `- \`${id}\` ${value.replace(/\n- /g, '; ').replace(/^- /, '')}`)
  return { value: lines.join('\n'), from: [...new Set(told.flatMap(({ from }) => from))] }
}

/** What a person says of it in the compact of the same change. */
function toldBy(key: FieldKey, compact: Evidence['compact']): DerivedAnswer | null {
  const field = valueOf(compact)?.fields[key] ?? null
  if (field === null || field.state !== 'answered' || field.derived !== undefined || field.inherited === true) return null
  return { value: field.value.replace(/\s+/g, ' ').trim().slice(0, 600), from: ["the description's compact"] }
}

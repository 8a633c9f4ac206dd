import type { Change } from '../../model/change.ts'
import type { Evidence, Pull } from '../../model/evidence.ts'
import type { Ledger, LedgerEntry, LedgerFile } from '../../model/ledger.ts'
import { valueOf } from '../../model/read.ts'
import { ledgerInDescription } from '../../read/ledger/ledger.ts'

/** An entry that a change adds. */
export interface AddedEntry {
  entry: LedgerEntry
  /** null: the description. */
  path: string | null
  /** What the ledger held before; of a description's entry, what all ledgers held. */
  before: LedgerEntry[]
}

/** Entries that a change adds to the ledgers that configuration names, and those that only its description holds. */
export function addedEntries(ledgers: readonly LedgerFile[], body: string): AddedEntry[] {
  const inFiles = ledgers.flatMap(({ path, base, head }) => {
    const before = valueOf(base)?.entries ?? []
    return newIn(valueOf(head), before).map((entry): AddedEntry => ({ entry, path, before }))
  })
  const before = ledgers.flatMap(({ base }) => valueOf(base)?.entries ?? [])
  const known = ledgers.flatMap(({ head }) => valueOf(head)?.entries ?? [])
  const told = newIn(ledgerInDescription(body), known).map((entry): AddedEntry => ({ entry, path: null, before }))
  return [...inFiles, ...told]
}

/** Whether a change writes in a ledger: it goes on with an entry, or writes what is not read as any. A blank line, or the words above the first entry, are not that. */
export function isWrittenIn({ path, base, head, gone }: LedgerFile, changes: readonly Pick<Change, 'path'>[]): boolean {
  if (!changes.some((it) => it.path === path)) return false
  const [before, after] = [valueOf(base)?.entries, valueOf(head)?.entries]
  if (gone === true || after === undefined || after.length === 0) return true
  return JSON.stringify(before?.map(textOf)) !== JSON.stringify(after.map(textOf))
}

/** Whether anybody owes a ledger anything: a bot does not, nor does a repository without a model in production. */
export function owesLedger(pull: Pick<Pull, 'bot'>, { settings }: Pick<Evidence, 'settings'>): boolean {
  const models = Object.values(valueOf(settings)?.models ?? {})
  return !pull.bot && models.some(({ stage }) => stage === 'production')
}

/** Entries that were not there. One whose words changed is the one of its iteration; a second of that iteration is new. */
function newIn(head: Ledger | null, before: readonly LedgerEntry[]): LedgerEntry[] {
  const left = [...before]
  const take = (same: (it: LedgerEntry) => boolean): boolean => {
    const at = left.findIndex(same)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const changed = (head?.entries ?? []).filter((entry) => !take((it) => textOf(it) === textOf(entry)))
  return changed.filter((entry) => !take((it) => isSameIteration(it, entry)))
}

function isSameIteration(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.iteration !== '' || b.iteration !== '') return plain(a.iteration) === plain(b.iteration)
  const keys = Object.keys(a.fields) as (keyof LedgerEntry['fields'])[]
  const told = keys.filter((key) => (a.fields[key]?.value ?? '') !== '')
  return told.filter((key) => a.fields[key]?.value === b.fields[key]?.value).length * 2 > told.length
}

function textOf({ iteration, fields }: LedgerEntry): string {
  return JSON.stringify([iteration, Object.values(fields).map((field) => field?.value ?? '')])
}

function plain(text: string): string {
  return text
    .replace(/[\s*_`]+/g, ' ')
    .trim()
    .toLowerCase()
}

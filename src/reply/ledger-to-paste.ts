import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import { type LedgerKey, ledgerFields } from '../model/ledger.ts'
import type { LedgerDraft } from '../model/ledger-draft.ts'
import { printLedgerEntry } from '../read/ledger/print.ts'
import { plainShape } from '../read/ledger/shape.ts'
import { isPutOff } from '../weigh/ledger/left-open.ts'
import { ledgerHints } from './ledger-hints.ts'

/** An entry for a ledger: what somebody wrote, what the evidence tells, and hints where only a person knows. Values are cut at `most`. */
export function ledgerToPaste(draft: LedgerDraft, day: string, most: number): string {
  const { format, shape, path, among } = draft
  const isInDescription = path === null && among === null
  const entry = printLedgerEntry(textsOf(draft, most), format, isInDescription ? plainShape : shape, { hints: ledgerHints, day })
  return isInDescription ? `## Observation Ledger\n\n${entry}` : entry
}

/** Fields of the entry that only a person can fill, in their order. */
export function openFields(draft: LedgerDraft): LedgerKey[] {
  const texts = Object.entries(textsOf(draft, Number.MAX_SAFE_INTEGER)) as [LedgerKey, string][]
  return texts.flatMap(([key, text]) => (text === '' || isPutOff(text, key) ? [key] : []))
}

/** Whether the format has a place for hints: a table and JSON have none. */
export function holdsHints({ format }: LedgerDraft): boolean {
  return format === 'markdown' || format === 'yaml'
}

function textsOf({ asked, iteration, written, known }: LedgerDraft, most: number): Partial<Record<LedgerKey, string>> {
  return Object.fromEntries(
    ledgerFields.flatMap(({ key }) => {
      const field = written?.fields[key] ?? null
      const told = key === 'iteration' ? (iteration ?? '') : (known[key]?.value ?? '')
      const isKept = field !== null && field.state !== 'empty' && !(told !== '' && isPutOff(field.value, key))
      const text = key !== 'iteration' && isKept ? field.value : told
      return text === '' && !asked.includes(key) ? [] : [[key, cut(shown(text), most)]]
    }),
  )
}

/** Lines stay lines; nothing hides in them, and nothing opens a comment. */
function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => `${/^ {0,12}/.exec(line)?.[0] ?? ''}${visible(line).replaceAll('<!--', '<! --')}`.trimEnd())
    .join('\n')
    .trim()
}

import type { Evidence } from '../model/evidence.ts'
import type { LedgerDraft } from '../model/ledger-draft.ts'
import { draftLedgers } from '../weigh/ledger/draft.ts'
import { pasteBlock } from './compact-to-paste.ts'
import { ledgerNotes } from './ledger-notes.ts'
import { ledgerToPaste, openFields } from './ledger-to-paste.ts'
import { prose } from './prose.ts'
import { fixed, type Section } from './shrink.ts'

const language = { markdown: 'markdown', table: 'markdown', yaml: 'yaml', json: 'json', 'json-lines': 'json', csv: 'csv' } as const

/** Ledgers that one answer drafts for. */
const most = 5

/** The entry that the change owes its ledger, to copy; one for each where its models have several. */
export function answerLedger(evidence: Evidence): Section[] {
  const drafts = draftLedgers(evidence)
  const left = drafts.length - most
  return [
    ...drafts.slice(0, most).flatMap((draft) => drafted(draft, evidence.asOf.slice(0, 10))),
    fixed(left > 0 ? `${left} more ledgers are owed an entry: \`mle-review ledger draft --model ID\` writes each.` : ''),
  ]
}

function drafted(draft: LedgerDraft, day: string): Section[] {
  const place = draft.path ?? draft.among
  const open = openFields(draft).length
  const told = draft.asked.length - open
  const counts = `${told} of ${draft.asked.length} fields filled${open === 0 ? '' : `, ${open} for you`}`
  const block = (length: number) => pasteBlock(ledgerToPaste(draft, day, length), language[draft.format])
  return [
    fixed(`### ${place === null ? 'Ledger entry for the description' : prose(`Next entry of \`${place}\``)}: ${counts}`),
    fixed(ledgerNotes(draft).map(prose).join('  \n')),
    { yields: 10, versions: [() => block(20_000), () => block(2000), () => block(400), () => ''] },
  ]
}

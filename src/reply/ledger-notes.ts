import { ledgerLabelOf } from '../model/ledger.ts'
import type { LedgerDraft } from '../model/ledger-draft.ts'
import { ledgerHints } from './ledger-hints.ts'
import { holdsHints, openFields } from './ledger-to-paste.ts'

/** What a person should know before putting a drafted entry where it belongs, a sentence each; names of files stand between backticks. */
export function ledgerNotes(draft: LedgerDraft): string[] {
  const { path, among, models, written, format, shape, unread } = draft
  const open = openFields(draft)
  return [
    ...(models.length === 0 ? ['This change touches no model, so it owes no entry.'] : []),
    ...(among === null
      ? []
      : [`\`${among}\` has more than one file: which of them this goes into, or what a new one is called, is yours to say.`]),
    ...(path === null && among === null && models.length > 0
      ? [`No \`ledger:\` is configured for ${named(models)}: this is for the description.`]
      : []),
    ...(unread === null ? [] : [`The ledger could not be read, so its form and its last iteration are not known: ${unread}`]),
    ...(written === null ? [] : ['This change adds the entry already; what somebody wrote is kept.']),
    ...(path === null || written !== null ? [] : [place(draft)]),
    ...((format === 'table' || format === 'csv') && shape !== null ? leftOut(draft) : []),
    ...(holdsHints(draft) || open.length === 0
      ? []
      : [`Open, for people: ${open.map((key) => `${ledgerLabelOf(key)} (${ledgerHints[key]})`).join('; ')}.`]),
  ]
}

function place({ path, format, shape }: LedgerDraft): string {
  if (format === 'json') return `It goes into the list in \`${path}\`${shape?.newestFirst === true ? ', at its start' : ', at its end'}.`
  return shape?.newestFirst === true ? `The newest stands first in \`${path}\`: it goes there.` : `It goes at the end of \`${path}\`.`
}

/** What is known and finds no column. */
function leftOut({ known, asked }: LedgerDraft): string[] {
  const lost = (Object.keys(known) as (keyof typeof known)[]).filter((key) => !asked.includes(key))
  return lost.length === 0
    ? []
    : [`The table has no column for ${lost.map((key) => `${ledgerLabelOf(key)}: ${known[key]?.value.replace(/\s+/g, ' ')}`).join('; ')}.`]
}

function named(models: string[]): string {
  return models.map((id) => `\`${id}\``).join(', ')
}

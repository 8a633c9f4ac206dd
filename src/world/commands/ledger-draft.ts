import type { Rulebook } from '../../model/rule.ts'
import { ledgerNotes } from '../../reply/ledger-notes.ts'
import { ledgerToPaste } from '../../reply/ledger-to-paste.ts'
import { draftLedgers } from '../../weigh/ledger/draft.ts'
import { chosenModels } from './compact-draft.ts'
import { type Io, Usage } from './io.ts'
import { gatherLocal, type ReviewOptions, refuseBrokenSettings } from './review.ts'

/** `mle-review ledger draft`: the entry that a change owes its ledger, in the ledger's own form, with what the evidence tells filled in and the rest left to people. */
export async function ledgerDraftCommand(
  options: Omit<ReviewOptions, 'format'> & { model?: string },
  io: Io,
  rulebook: Rulebook,
): Promise<number> {
  const evidence = await gatherLocal(options, io, rulebook)
  refuseBrokenSettings(evidence)
  const [draft, ...others] = draftLedgers({ ...evidence, models: chosenModels(evidence, options.model) })
  if (draft === undefined) throw new Error('a change without a model has a draft for its description')
  if (others.length > 0) {
    const ledgers = [draft, ...others].map(({ path, among, models }) => `${path ?? among ?? 'the description'} (${models.join(', ')})`)
    throw new Usage(`this change owes more than one ledger an entry: ${ledgers.join('; ')}. Choose a model with --model`)
  }
  io.out(ledgerToPaste(draft, evidence.asOf.slice(0, 10), 20_000))
  for (const note of ledgerNotes(draft)) io.err(`note: ${note.replaceAll('`', '')}\n`)
  return 0
}

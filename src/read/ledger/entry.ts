import { type LedgerEntry, type LedgerField, type LedgerKey, ledgerFields } from '../../model/ledger.ts'
import { stateOf } from '../compact-state.ts'
import { isIterationTitle } from './iteration.ts'

/** A field as it was found, before it has an entry. */
export interface Written {
  key: LedgerKey
  value: string
  line: number
}

/** A template that nobody has begun to fill in: labels, and not one answer, or a stand-in for the iteration; and a label that explains the ledger. */
export function isBlank({ iteration, fields }: LedgerEntry): boolean {
  if (fields.iteration !== null && /^[\W_]*(?:n+|x+)[\W_]*$|^\W*[<{[][^\d]*[>}\]]\W*$/i.test(fields.iteration.value)) return true
  const isExplained =
    iteration === '' || /^(?:how|usage|template|about|introduction|intro|legend|conventions?|format|guide)\b/i.test(iteration)
  if (isExplained && Object.values(fields).filter((field) => field !== null).length === 1) return true
  return !isIterationTitle(iteration) && Object.values(fields).every((field) => field === null || field.state === 'empty')
}

/** An entry of what was found. `title`: what stands above it, which names the iteration where no field does. A field told twice is told in both texts. */
export function entryOf(written: Written[], { title, line }: { title: string; line: number }): LedgerEntry {
  const fields = Object.fromEntries(ledgerFields.map(({ key }) => [key, null])) as Record<LedgerKey, LedgerField | null>
  for (const { key, value, line } of written) {
    const known = fields[key]
    const text = known === null || known.value === '' ? value : value === '' ? known.value : `${known.value}\n${value}`
    fields[key] = {
      value: text,
      line: known?.line ?? line,
      state: isUnchanged(text) ? 'answered' : isChoice(text) ? 'empty' : stateOf(text),
    }
  }
  const iteration = fields.iteration?.state === 'answered' ? fields.iteration.value : title
  return { iteration: iteration.trim(), line, fields }
}

/** What a form offers to choose from, and nobody chose. */
function isChoice(text: string): boolean {
  const offered = text.replace(/[*_`[\](){}<>]/g, ' ').split(/\s*(?:[/|]|\bor\b)\s*/i)
  const word =
    /^(?:not )?(?:ship|hold|drop|keep|kill|revert|rollback|roll ?back|promote|iterate|reject|accept|discard|continue|stop|adopt|yes|no|none|go|no-go|merge|wait)$/i
  return offered.length > 1 && offered.every((it) => word.test(it.trim()))
}

/** An iteration follows another: what it says of that one is an answer. */
function isUnchanged(text: string): boolean {
  return /^\W*(?:(?:the )?same(?: as)?|as|like) (?:before|last time|the (?:previous|last)(?: (?:one|iteration))?)\W*$/i.test(text)
}

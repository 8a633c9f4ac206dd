import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import { type Compact, type CompactDraft, type CompactField, compactFields, type FieldKey } from '../model/compact.ts'
import { derivedFrom } from '../read/compact-derived-mark.ts'
import { printCompact } from '../read/compact-print.ts'
import { compactHints } from './compact-hints.ts'

/** A field that somebody answered, or set aside with a reason. */
export type Answered = CompactField & { state: 'answered' | 'not-applicable' }

export function isAnswered(field: CompactField | null): field is Answered {
  return field !== null && field.state !== 'empty'
}

/** A compact for a description: what somebody wrote, what the evidence tells (marked as derived), and hints where only a person knows. Values are cut at `most`. */
export function compactToPaste(draft: CompactDraft, keys: FieldKey[], written: Compact['fields'] | null, most: number): string {
  const fields = compactFields.map(({ key }): [FieldKey, CompactField | null] => {
    if (!keys.includes(key)) return [key, null]
    const field = written?.[key] ?? null
    const known = draft.known[key]
    if (isAnswered(field) && !(field.derived !== undefined && known !== undefined && inWords(field.value) === inWords(known.value)))
      return [key, { ...field, value: cut(shownLines(field.value), most) }]
    if (known === undefined) return [key, { value: '', line: 0, state: 'empty' }]
    return [key, { value: cut(shownLines(known.value), most), line: 0, state: 'answered', derived: shownFrom(known.from) }]
  })
  return printCompact({ fields: Object.fromEntries(fields) as Compact['fields'] }, compactHints)
}

/** The same between more backticks than it holds, to be copied out of a comment: nothing in it does anything there. */
export function pasteBlock(text: string, format = 'markdown'): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  return `${fence}${format}\n${text.trimEnd()}\n${fence}`
}

/** A text without its figures and digests: where only these differ, a draft is an older one, and nobody wrote into it. */
function inWords(text: string): string {
  return text.replace(/\b[0-9a-f]{12}\b|[\d.]+/g, '0').replace(/\s+/g, ' ')
}

function shownFrom(places: string[]): string {
  return derivedFrom(places.map(visible)) || 'the change'
}

/** The same text with nothing in it that hides, or that looks like a line of ours; lines stay lines. */
function shownLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `${/^ {0,12}/.exec(line)?.[0] ?? ''}${visible(line).replace(/<!-(?=-\s*mle-review:)/g, '<! ')}`)
    .join('\n')
}

import { type Compact, type CompactField, compactFields, type FieldKey, labelOf } from '../model/compact.ts'
import { readCompact } from './compact.ts'
import { withDerivedMark } from './compact-derived-mark.ts'

const title = '## Iteration Compact'

/**
 * A compact as canonical Markdown: one bold label a field, in order. Read again, it gives the same fields. `hints` stand as comments where
 * nothing is answered, and are no answer.
 */
export function printCompact({ fields }: Pick<Compact, 'fields'>, hints: Partial<Record<FieldKey, string>> = {}): string {
  const written = compactFields.flatMap(({ key }) => (fields[key] === null ? [] : [printField(key, fields[key], hints[key])]))
  return `${[title, ...written].join('\n\n')}\n`
}

function printField(key: FieldKey, { value, derived }: CompactField, hint: string | undefined): string {
  const label = `**${labelOf(key)}:**`
  if (value === '') return hint === undefined ? label : `${label} <!-- ${hint.replace(/-{2,}|[<>]/g, '–')} -->`
  const text = derived === undefined ? value : withDerivedMark(value, derived)
  const [inline, below] = [`${label} ${text}`, `${label}\n\n${text}`]
  const forms = value.includes('\n') ? [below, inline] : [inline, below]
  return forms.find((form) => readsBack(form, key, { value, derived })) ?? `${label}\n\n${fenced(value)}`
}

/** Whether a field so written gives its value and leaves the fields around it alone. */
function readsBack(form: string, key: FieldKey, { value, derived }: { value: string; derived: string | undefined }): boolean {
  const [before, after] =
    key === 'goal' || key === 'rollbackOrFallback' ? (['whoCares', 'baseline'] as const) : (['goal', 'rollbackOrFallback'] as const)
  const text = [title, `**${labelOf(before)}:** before`, form, `**${labelOf(after)}:** after`].join('\n\n')
  const read = readCompact(text, { path: '', commit: null, id: null }, { always: true })
  if (read.is !== 'read') return false
  const expected: Record<string, string> = { [before]: 'before', [key]: value, [after]: 'after' }
  const { fields, repeated } = read.value
  if (fields[key]?.derived !== derived || repeated.length > 0) return false
  return compactFields.every((field) => (fields[field.key]?.value ?? null) === (expected[field.key] ?? null))
}

/** The value word for word, between more backticks than it holds in a row. */
function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text value\n${value}\n${fence}`
}

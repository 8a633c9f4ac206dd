import { type LedgerKey, ledgerFields } from '../../model/ledger.ts'
import type { LedgerShape } from '../../model/ledger-shape.ts'
import { isIterationTitle } from './iteration.ts'
import { readLedger } from './ledger.ts'
import type { LedgerHints, LedgerTexts } from './print.ts'

const from = { path: 'LEDGER.md', commit: null, id: null }

/** Bold labels below a heading, or without one where the ledger's entries have none. A first entry gets one. */
export function printMarkdownEntry(texts: LedgerTexts, shape: LedgerShape | null, hints: LedgerHints): string {
  const { iteration = '' } = texts
  const level = shape === null ? 2 : (shape.heading?.level ?? 0)
  const title = `${'#'.repeat(level)} ${isIterationTitle(iteration) ? iteration : `Iteration ${oneLine(iteration)}`.trim()}`
  const isTold = level > 0 && (shape === null || isIterationTitle(shape.heading?.title ?? '')) && titleRead(title) === iteration
  const fields = ledgerFields.filter(({ key }) => !(isTold && key === 'iteration'))
  const written = fields.flatMap(({ key, label }) => {
    const text = texts[key]
    return text === undefined ? [] : [printField(key, label, text, hints[key])]
  })
  return `${[...(level > 0 ? [title] : []), ...written].join('\n\n')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The iteration that a heading alone tells. */
function titleRead(title: string): string | null {
  const read = readLedger(`${title}\n\n**Change:** x\n`, from)
  return read.is === 'read' && read.value.entries.length === 1 ? (read.value.entries[0]?.iteration ?? null) : null
}

function printField(key: LedgerKey, label: string, value: string, hint: string | undefined): string {
  const bold = `**${label}:**`
  if (value === '') return hint === undefined ? bold : `${bold} <!-- ${hint.replace(/-{2,}|[<>]/g, '–')} -->`
  const [inline, below] = [`${bold} ${value}`, `${bold}\n\n${value}`]
  const forms = value.includes('\n') ? [below, inline] : [inline, below]
  return forms.find((form) => readsBack(form, key, value)) ?? `${bold}\n\n${fenced(value)}`
}

/** Whether a field so written gives its value and leaves the fields around it alone. */
function readsBack(form: string, key: LedgerKey, value: string): boolean {
  const others = ledgerFields.filter((it) => it.key !== key && it.key !== 'iteration')
  const [before, after] = [others[0], others.at(-1)]
  if (before === undefined || after === undefined) return false
  const text = [`## Iteration 1`, `**${before.label}:** before`, form, `**${after.label}:** after`, '## Iteration 2', '**Change:** x'].join(
    '\n\n',
  )
  const read = readLedger(`${text}\n`, from)
  if (read.is !== 'read' || read.value.entries.length !== 2) return false
  const expected: Partial<Record<LedgerKey, string>> = { [before.key]: 'before', [key]: value, [after.key]: 'after' }
  const fields = read.value.entries[0]?.fields
  return ledgerFields.every((field) => (fields?.[field.key]?.value ?? null) === (expected[field.key] ?? null))
}

/** The value word for word, between more backticks than it holds in a row. */
function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text value\n${value}\n${fence}`
}

import { type LedgerKey, ledgerFields } from '../../model/ledger.ts'
import type { LedgerShape } from '../../model/ledger-shape.ts'
import { isIterationTitle, iterationOf } from './iteration.ts'
import { ledgerKeyOf } from './labels.ts'
import { readLedger } from './ledger.ts'
import type { LedgerHints, LedgerTexts } from './print.ts'
import { plainShape } from './shape.ts'

const from = { path: 'LEDGER.md', commit: null, id: null }
const first: LedgerShape = { ...plainShape, heading: { level: 2, title: 'Iteration', alone: true } }

/** Labels below a heading, as the ledger's entries have them; where a value would be misread so, each label is bold and stands alone. */
export function printMarkdownEntry(
  texts: LedgerTexts,
  given: LedgerShape | null,
  { hints, day }: { hints: LedgerHints; day: string },
): string {
  const shape = given ?? first
  const title =
    shape.heading === null ? null : `${'#'.repeat(shape.heading.level)} ${titleFor(texts.iteration ?? '', shape.heading.title, day)}`
  const isTold = shape.heading?.alone === true && isSameIteration(titleRead(title ?? ''), texts.iteration ?? '')
  const own = new Map(shape.names.map((name) => [ledgerKeyOf(name, 'file'), name]))
  const fields = ledgerFields.flatMap(({ key, label }) => {
    const text = isTold && key === 'iteration' ? undefined : texts[key]
    return text === undefined ? [] : [{ key, label, own: own.get(key) ?? label, text, hint: hints[key] }]
  })
  const entry = (body: string) => `${title === null ? '' : `${title}\n\n`}${body}\n`
  const alike = entry(inForm(fields, shape.labels))
  return readsAs(alike, texts) ? alike : entry(fields.map(safely).join('\n\n'))
}

interface Field {
  key: LedgerKey
  label: string
  /** The label as the ledger spells it. */
  own: string
  text: string
  hint: string | undefined
}

function inForm(fields: Field[], { lead, bold, closeUp }: LedgerShape['labels']): string {
  const margin = ' '.repeat(lead.length)
  const written = fields.map(({ own, text, hint }) => {
    const name = `${lead}${bold ? `**${own}:**` : `${own}:`}`
    if (!text.includes('\n')) return `${name} ${text === '' ? comment(hint) : text}`.trimEnd()
    return [name, '', ...text.split('\n').map((line) => (line === '' ? '' : `${margin}${line}`)), ''].join('\n')
  })
  return written
    .join(closeUp ? '\n' : '\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
}

/** As the last entry's heading has it: with its date, where that has one, and without the remark about what was done. */
function titleFor(iteration: string, before: string, day: string): string {
  const plain = iteration.replace(/\s+/g, ' ')
  const title = isIterationTitle(plain) && iterationOf(plain)?.scheme !== 'number' ? plain : withWord(plain, before)
  const dated =
    day !== '' && !/\d{4}-\d{2}-\d{2}/.test(plain) && iterationOf(plain)?.scheme === 'number' && /\(\d{4}-\d{2}-\d{2}\)\s*$/.test(before)
  return dated ? `${title} (${day})` : title
}

function withWord(iteration: string, before: string): string {
  if (isIterationTitle(iteration) || /^\p{L}+[ #]+\d/u.test(iteration)) return iteration
  const word = /^\p{L}+(?=[ #]+\d)/u.exec(before)?.[0] ?? 'Iteration'
  return `${word} ${iteration}`.trim()
}

/** The iteration that a heading alone tells. */
function titleRead(title: string): string {
  const read = readLedger(`${title}\n\n**Change:** another depth\n`, from)
  return read.is === 'read' && read.value.entries.length === 1 ? (read.value.entries[0]?.iteration ?? '') : ''
}

function isSameIteration(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const [one, other] = [iterationOf(a), iterationOf(b)]
  return one !== null && other !== null && /\(/.test(a) && JSON.stringify(one) === JSON.stringify(other)
}

/** Whether an entry gives what was put into it, and nothing else. */
function readsAs(entry: string, texts: LedgerTexts): boolean {
  const read = readLedger(`# Ledger\n\n${entry}\n## Iteration 99999\n\n**Change:** x\n`, from)
  if (read.is !== 'read' || read.value.entries.length !== 2) return false
  const found = read.value.entries[0]
  return ledgerFields.every(({ key }) => key === 'iteration' || (found?.fields[key]?.value ?? '') === (texts[key] ?? ''))
}

/** The field in the first form that is read as it was given; between fences where none is. */
function safely({ key, label, text, hint }: Field): string {
  const bold = `**${label}:**`
  if (text === '') return `${bold} ${comment(hint)}`.trimEnd()
  const [inline, below] = [`${bold} ${text}`, `${bold}\n\n${text}`]
  const forms = text.includes('\n') ? [below, inline] : [inline, below]
  return forms.find((form) => readsBack(form, key, text)) ?? `${bold}\n\n${fenced(text)}`
}

/** Whether a field so written gives its value and leaves the fields around it alone. */
function readsBack(form: string, key: LedgerKey, value: string): boolean {
  const others = ledgerFields.filter((it) => it.key !== key && it.key !== 'iteration')
  const [before, after] = [others[0], others.at(-1)]
  if (before === undefined || after === undefined) return false
  const text = ['## Iteration 1', `**${before.label}:** before`, form, `**${after.label}:** after`].join('\n\n')
  return readsAs(`${text}\n`, { [before.key]: 'before', [key]: value, [after.key]: 'after' })
}

function comment(hint: string | undefined): string {
  return hint === undefined ? '' : `<!-- ${hint.replace(/-{2,}|[<>]/g, '–')} -->`
}

/** The value word for word, between more backticks than it holds in a row. */
function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text value\n${value}\n${fence}`
}

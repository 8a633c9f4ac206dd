import { cut } from '../judge/cut.ts'
import { codeSpan, quote } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import { type Compact, type CompactField, compactFields, type FieldKey, labelOf } from '../model/compact.ts'
import type { Evidence } from '../model/evidence.ts'
import { readCompact } from '../read/compact.ts'
import { printCompact } from '../read/compact-print.ts'
import { type KnownAnswer, knownAnswers } from '../weigh/compact-known.ts'
import { owedFields } from '../weigh/compact-scope.ts'
import { prose } from './prose.ts'
import { fixed, list, type Section } from './shrink.ts'
import { table } from './table.ts'

/** The nineteen fields: what the description says, what the repository knows, what is missing, and all of it to copy. */
export function answerCompact({ pull, models }: Pick<Evidence, 'pull' | 'models'>): Section[] {
  const read = readCompact(pull.body, { path: 'description', commit: null, id: null }, { always: true })
  const compact = read.is === 'read' ? read.value : nothing
  const known = knownAnswers(models, pull.baseRef)
  const open = compactFields.map(({ key }) => key).filter((key) => !isAnswered(compact.fields[key]) && known[key] === undefined)
  const answered = compactFields.filter(({ key }) => isAnswered(compact.fields[key])).length
  const offered = compactFields.length - answered - open.length
  const counts = [
    { count: offered, what: 'known from the repository' },
    { count: open.length, what: 'open' },
  ].flatMap(({ count, what }) => (count === 0 ? [] : [`${count} ${what}`]))
  return [
    fixed(
      `### Iteration Compact: ${answered} of ${compactFields.length} fields answered${counts.length === 0 ? '' : `, ${counts.join(', ')}`}`,
    ),
    fixed(read.is === 'unreadable' ? `The description was not read: ${prose(read.why)}` : ''),
    fixed(owed(models)),
    fixed(fieldTable(compact, known)),
    list(20, mistakes(compact), (shown, left) => `${shown.join('\n')}${left > 0 ? `\n- ${left} more` : ''}`, 20),
    copyable(compact, known),
  ]
}

const nothing: Compact = {
  fields: Object.fromEntries(compactFields.map(({ key }) => [key, null])) as Compact['fields'],
  repeated: [],
  unknown: [],
}

type Answered = CompactField & { state: 'answered' | 'not-applicable' }

function isAnswered(field: CompactField | null): field is Answered {
  return field !== null && field.state !== 'empty'
}

/** Whether this change needs one at all. */
function owed(models: Evidence['models']): string {
  if (models.length === 0) return 'This change touches no model, so it owes none.'
  const keys = [...new Set(models.flatMap(owedFields))]
  return keys.length === compactFields.length ? '' : `This change is a refresh and owes ${keys.map((key) => labelOf(key)).join(', ')}.`
}

function fieldTable({ fields }: Compact, known: Partial<Record<FieldKey, KnownAnswer>>): string {
  const rows = compactFields.map(({ key, label }) => {
    const field = fields[key]
    const offered = known[key]
    if (isAnswered(field)) {
      const state = field.state === 'answered' ? '✅' : '➖'
      return [state, label, quote(cut(visible(field.value), 200)), `line ${field.line}`]
    }
    if (offered !== undefined) return ['💡', label, quote(cut(visible(offered.value), 200)), offered.from]
    return field === null
      ? ['❌', label, '', 'missing']
      : ['❌', label, quote(cut(visible(field.value), 200)), `line ${field.line}, no answer`]
  })
  return table([['', 'field', 'answer', 'from'], ...rows], ['l', 'l', 'l', 'l'])
}

/** What was written and not taken as one answer. */
function mistakes({ repeated, unknown }: Compact): string[] {
  return [
    ...repeated.map(({ key, lines }) => `- ${labelOf(key)} is answered differently on lines ${lines.slice(0, 5).join(' and ')}.`),
    ...unknown.map(({ label, nearest, line }) => `- Line ${line}: ${codeSpan(label)} is no field; the nearest is ${labelOf(nearest)}.`),
  ]
}

/** The block for the description. Its values are cut only where the comment has no room. */
function copyable({ fields }: Compact, known: Partial<Record<FieldKey, KnownAnswer>>): Section {
  const block = (most: number) => {
    const filled = compactFields.map(({ key }): [FieldKey, CompactField] => {
      const written = fields[key]
      const value = isAnswered(written) ? written.value : (known[key]?.value ?? '')
      return [key, { value: cut(shownLines(value), most), line: 0, state: 'answered' }]
    })
    const text = printCompact({ ...nothing, fields: Object.fromEntries(filled) as Compact['fields'] }).trimEnd()
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
    return `To copy into the description and complete:\n\n${fence}markdown\n${text}\n${fence}`
  }
  return { yields: 10, versions: [() => block(20_000), () => block(2000), () => block(400), () => ''] }
}

/** The same text with nothing in it that hides; lines stay lines. */
function shownLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `${/^ {0,12}/.exec(line)?.[0] ?? ''}${visible(line)}`)
    .join('\n')
}

import { changedSides } from '../judge/changed-sides.ts'
import { cut } from '../judge/cut.ts'
import { codeSpan, quote } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import { type Compact, type CompactDraft, compactFields, labelOf } from '../model/compact.ts'
import type { Evidence } from '../model/evidence.ts'
import { readCompact } from '../read/compact.ts'
import { draftCompact } from '../weigh/compact-draft.ts'
import { compactToPaste, isAnswered, pasteBlock } from './compact-to-paste.ts'
import { prose } from './prose.ts'
import { fixed, list, type Section } from './shrink.ts'
import { table } from './table.ts'

/** The nineteen fields: what the description says, what the evidence tells, what is missing, and all of it to copy. */
export function answerCompact(evidence: Evidence): Section[] {
  const { pull, models } = evidence
  const read = readCompact(pull.body, { path: 'description', commit: null, id: null }, { always: true })
  const compact = read.is === 'read' ? read.value : nothing
  const draft = draftCompact(evidence, changedSides(evidence))
  const { known, asked } = draft
  const open = compactFields.map(({ key }) => key).filter((key) => !isAnswered(compact.fields[key]) && known[key] === undefined)
  const answered = compactFields.filter(({ key }) => isAnswered(compact.fields[key])).length
  const offered = compactFields.length - answered - open.length
  const counts = [
    { count: offered, what: 'derived from the evidence' },
    { count: open.length, what: 'open' },
  ].flatMap(({ count, what }) => (count === 0 ? [] : [`${count} ${what}`]))
  return [
    fixed(
      `### Iteration Compact: ${answered} of ${compactFields.length} fields answered${counts.length === 0 ? '' : `, ${counts.join(', ')}`}`,
    ),
    fixed(read.is === 'unreadable' ? `The description was not read: ${prose(read.why)}` : ''),
    fixed(owes(models, asked)),
    fixed(fieldTable(compact, known)),
    list(20, mistakes(compact), (shown, left) => `${shown.join('\n')}${left > 0 ? `\n- ${left} more` : ''}`, 20),
    copyable(compact, draft),
  ]
}

const nothing: Compact = {
  fields: Object.fromEntries(compactFields.map(({ key }) => [key, null])) as Compact['fields'],
  repeated: [],
  unknown: [],
}

/** Whether this change needs one at all. */
function owes(models: Evidence['models'], asked: CompactDraft['asked']): string {
  if (models.length === 0) return 'This change touches no model, so it owes none.'
  return asked.length === compactFields.length ? '' : `This change is a refresh and owes ${asked.map((key) => labelOf(key)).join(', ')}.`
}

function fieldTable({ fields }: Compact, known: CompactDraft['known']): string {
  const rows = compactFields.map(({ key, label }) => {
    const field = fields[key]
    const offered = known[key]
    if (isAnswered(field)) {
      const state = field.state === 'answered' ? '✅' : '➖'
      return [state, label, quote(cut(visible(field.value), 200)), `line ${field.line}`]
    }
    if (offered !== undefined)
      return ['💡', label, quote(cut(visible(inOneRow(offered.value)), 200)), quote(cut(visible(offered.from.join(', ')), 100))]
    return field === null
      ? ['❌', label, '', 'missing']
      : ['❌', label, quote(cut(visible(field.value), 200)), `line ${field.line}, no answer`]
  })
  return table([['', 'field', 'answer', 'from'], ...rows], ['l', 'l', 'l', 'l'])
}

/** A list as a cell of a table. */
function inOneRow(text: string): string {
  return text.replace(/^- /, '').replace(/\n- /g, '; ')
}

/** What was written and not taken as one answer. */
function mistakes({ repeated, unknown }: Compact): string[] {
  return [
    ...repeated.map(({ key, lines }) => `- ${labelOf(key)} is answered differently on lines ${lines.slice(0, 5).join(' and ')}.`),
    ...unknown.map(({ label, nearest, line }) => `- Line ${line}: ${codeSpan(label)} is no field; the nearest is ${labelOf(nearest)}.`),
  ]
}

/** The block for the description. Its values are cut only where the comment has no room. */
function copyable({ fields }: Compact, draft: CompactDraft): Section {
  const keys = compactFields.map(({ key }) => key)
  const block = (most: number) => `To copy into the description and complete:\n\n${pasteBlock(compactToPaste(draft, keys, fields, most))}`
  return { yields: 10, versions: [() => block(20_000), () => block(2000), () => block(400), () => ''] }
}

import type { Milestone, ProjectContext } from '../../model/project.ts'
import { type NoDate, readDate, type WrittenDate } from '../calendar.ts'
import { milestoneDate } from './milestone-date.ts'
import type { OutlineItem } from './outline.ts'
import { isOpen } from './words.ts'

type Unclear = ProjectContext['unclear'][number]

/** A milestone as it is written, or why it cannot be understood. */
export interface ReadMilestone {
  milestone: Milestone
  unclear: Unclear[]
}

const doneWords =
  /(?:^|[\s([:|–—-])(?:done|completed?|reached|shipped|finished|delivered|launched|achieved|closed|met)\b(?! by\b)|✅|✔|☑|:white_check_mark:|:heavy_check_mark:/i
const notDone =
  /\bnot (?:yet )?(?:done|completed?|reached|shipped|finished|delivered|met)\b|\bto be (?:done|completed?|reached|shipped|delivered)\b|\b(?:in|not) progress\b|❌|⬜|🚧/i
/** How far something is, in parentheses or at the end. */
const share = /^\s*\d{1,3} ?%(?: (?:done|complete))?\s*$/
const wholeShare = /[([]\s*100 ?%(?: (?:done|complete))?\s*[)\]]|[–—-]\s*100 ?%\s*$/
const falseWords = /^(?:no|false|0|n|not yet|pending|open|todo|in progress|planned|-|–|—|)$/i
const trueWords = /^(?:yes|true|1|y|x|\[x\]|ok)$/i

/** What a word or date in a column or key about being done says. */
export function isDone(written: string): boolean {
  const text = written.trim()
  if (falseWords.test(text) || notDone.test(text)) return false
  return trueWords.test(text) || doneWords.test(` ${text}`) || readDate(text).is === 'date'
}

/** A list item: `- [x] Baseline in shadow (2026-04-01)`, `2026-04-01: Baseline in shadow ✅`. */
export function milestoneOfItem({ text, checked, line }: OutlineItem): ReadMilestone | null {
  const date = milestoneDate(text)
  if (checked === null && date.is !== 'date' && date.reason === 'none') return null
  if (isOpen(nameIn(text)) || /yyyy-mm-dd/i.test(text)) return null
  const done = checked ?? (!notDone.test(text) && (doneWords.test(text) || wholeShare.test(text)))
  return made(nameIn(text), date, done, line)
}

/** A heading with a date beside its name: `### 2026-03-15 Blocking keys ✅`. */
export function milestoneOfHeading({ text, line }: OutlineItem): ReadMilestone | null {
  const date = milestoneDate(text)
  const isNamed = date.is === 'date' && nameIn(text) !== text.trim()
  return isNamed ? made(nameIn(text), date, !notDone.test(text) && doneWords.test(text), line) : null
}

const nameHead = /^(?:(?:key )?milestones?|name|what|deliverables?|task|item|goal|phase|description|step|checkpoint)$/
const dateHead = /date|\bdue\b|when|target|\beta\b|deadline|planned|\bby\b/
const reachedHead = /reached|completed(?: on)?|actual|shipped|delivered|finished|done(?: on)?/
const statusHead = /status|state|done|✓|✅|complete/

/** Whether a table's header speaks of milestones: by that word, or by what, until when and how far. */
export function isMilestoneRow({ is, cells }: OutlineItem): boolean {
  const has = (head: RegExp) => cells.some((cell) => head.test(cell.head))
  if (is !== 'row' || !(has(dateHead) || has(reachedHead))) return false
  return has(/^(?:(?:key )?milestones?|deliverables?|checkpoint)$/) || (has(nameHead) && has(statusHead))
}

/** A row of a table whose header tells which cell is what. */
export function milestoneOfRow({ cells, text, line }: OutlineItem): ReadMilestone | null {
  const of = (head: RegExp) => cells.find((cell) => head.test(cell.head))?.text ?? ''
  const name = of(nameHead) || cells.find(({ text: said }) => said !== '' && readDate(said).is !== 'date')?.text || ''
  const reached = readDate(of(reachedHead))
  const done = reached.is === 'date' || isDone(of(statusHead)) || isDone(of(reachedHead)) || doneWords.test(`${name}`)
  const due = of(dateHead)
  const date = reached.is === 'date' ? reached : due === '' ? readDate(text) : readDate(due)
  return name === '' || /^[-–—\s]*$/.test(name) ? null : made(name, date, done, line)
}

/** One made of its parts, with what of its date is unclear. */
export function made(name: string, date: WrittenDate | NoDate, done: boolean, line: number): ReadMilestone {
  const milestone = { name: name.slice(0, 200), date: date.is === 'date' ? date.date : null, done, line }
  return { milestone, unclear: date.is === 'date' ? [] : unclearDate(date, line) }
}

/** What to write instead of a date that may be two, lacks its year or does not exist. */
export function unclearDate({ reason }: NoDate, line: number): Unclear[] {
  const why = {
    ambiguous: `line ${line}: day and month of this date could be swapped; write it as 2026-04-03.`,
    'no-year': `line ${line}: this date has no year; write it as 2026-04-03.`,
    impossible: `line ${line}: there is no such day; write the date as 2026-04-03.`,
    none: null,
  }[reason]
  return why === null ? [] : [{ line, why }]
}

const longestName = 600
const joined = String.raw`(?:\s*[,.;:·|(]\s*|\s+[–—-]\s+)`
const stateEnd = new RegExp(
  String.raw`${joined}(?:(?:not (?:yet )?)?(?:done|completed?|reached|shipped|finished|delivered|launched|started)|missed|in progress|planned|pending|open|to-?do)[\s.:)]*$`,
  'i',
)
const personEnd = new RegExp(String.raw`${joined}@[\w-]+[\s)]*$`)
const joinEnd = /[\s,:;·(–—|-]+(?:(?:(?:was|is|originally) )?due|by|on|until|target|eta|planned for|end of)?[\s:,)]*$/i

/** A text without what stands behind its end: date, state and person, in any order. */
function withoutEnds(text: string): string {
  const cut = [personEnd, stateEnd, joinEnd].reduce((left, end) => left.replace(end, ''), text)
  return cut === text || cut === '' ? text : withoutEnds(cut)
}

/** What is left of a text without its date, its state and what joins them. */
export function nameIn(written: string): string {
  const text = written.slice(0, longestName)
  const date = milestoneDate(text)
  const undated = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (all, a = '', b = '') =>
    readDate(a || b).is === 'date' || doneWords.test(` ${a || b}`) || share.test(a || b) ? '' : all,
  )
  const plain = (date.is === 'date' ? undated.replace(date.written, '') : undated)
    .replace(/T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?/g, '')
    .replace(/✅|✔|☑|❌|⬜|🚧|:[a-z_]+:/gu, '')
    .replace(/^[\s:–—|,.-]+/, '')
    .replace(/\s{2,}/g, ' ')
  const name = withoutEnds(plain).trim()
  return name === '' ? text.trim() : name
}

import type { Milestone, ProjectContext } from '../../model/project.ts'
import { type NoDate, readDate, type WrittenDate } from '../calendar.ts'
import { doneWords, isDone, notDone, wholeShare } from './done-words.ts'
import { milestoneDate } from './milestone-date.ts'
import { nameIn, withoutEnds } from './milestone-name.ts'
import type { OutlineItem } from './outline.ts'
import { taskMarks } from './task-marks.ts'
import { isOpen } from './words.ts'

type Unclear = ProjectContext['unclear'][number]

/** A milestone as it is written, or why it cannot be understood. */
export interface ReadMilestone {
  milestone: Milestone
  unclear: Unclear[]
}

/** A list item: `- [x] Baseline in shadow (2026-04-01)`, `2026-04-01: Baseline in shadow ✅`. */
export function milestoneOfItem({ text, checked, line }: OutlineItem): ReadMilestone | null {
  const task = taskMarks(text)
  if (task !== null) return made(nameIn(task.text), readDate(task.date), checked ?? task.done, line)
  const date = milestoneDate(text)
  if (checked === null && ((date.is !== 'date' && date.reason === 'none') || isNote(text))) return null
  if (isOpen(nameIn(text)) || /yyyy-mm-dd/i.test(text)) return null
  const done =
    checked === true ||
    (checked === false ? isSaidAfter(text, date) : !notDone.test(text) && (doneWords.test(text) || wholeShare.test(text)))
  return made(nameIn(text), date, done, line)
}

/** What is told of the list, or of the project, and is reached by nobody: `Last review: 2026-09-01`, `Start: 2026-01-05`. */
function isNote(text: string): boolean {
  return /^\W*(?:(?:last |next )?(?:review(?:ed)?|updated?|edited|changed|revised|checked)|version|created|written|as of|start(?:s|ed)?(?: date)?|beg[aiu]n|beginn|inicio|début)(?: (?:on|at|by))?\s*[:：–—-]/i.test(
    text,
  )
}

/** A box that nobody ticked, and behind the date stands that it is done: `- [ ] Baseline (2026-08-01) DONE`. */
function isSaidAfter(text: string, date: WrittenDate | NoDate): boolean {
  const rest = date.is === 'date' ? text.slice(text.indexOf(date.written) + date.written.length) : ''
  return /^[^\p{L}✅✔☑]*(?:done|completed|reached|shipped|delivered|finished|✅|✔|☑)[^\p{L}]*$/iu.test(rest)
}

/** A line that is neither an item nor a sentence: it begins with a mark or a date, or a date is all that stands behind its name. */
export function milestoneOfLine(item: OutlineItem): ReadMilestone | null {
  const { text } = item
  const date = milestoneDate(text)
  if (date.is !== 'date' || item.is !== 'text' || isNote(text)) return null
  const [before = '', after = ''] = text.split(date.written)
  const isMarked = /^(?:\[[ xX]\]|[\p{Extended_Pictographic}✓✗])/u.test(text) || (/^[^\p{L}\p{N}]*$/u.test(before) && isDone(after))
  const isNamed = /[:–—(-]\s*$/.test(before) && before.length <= 80 && withoutEnds(`x ${after}`).trim() === 'x'
  return isMarked || isNamed ? milestoneOfItem({ ...item, checked: /^\[[xX]\]/.test(text) ? true : null }) : null
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
  const done =
    reached.is === 'date' ||
    /^100 ?%?$/.test(of(/^%|percent|progress/).trim()) ||
    isDone(of(statusHead)) ||
    isDone(of(reachedHead)) ||
    doneWords.test(`${name}`)
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

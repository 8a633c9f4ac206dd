import { type NoDate, readDate, type WrittenDate } from '../calendar.ts'
import { isDone } from './done-words.ts'

/** What a line below a milestone's name says of it: `Due: 2026-03-01`, `Status: done`. `other`: something that is no milestone either. */
export interface MilestoneField {
  is: 'due' | 'reached' | 'status' | 'other'
  value: string
}

const labels: [MilestoneField['is'], RegExp][] = [
  [
    'due',
    /^(?:due|target|date|deadline|when|eta|planned(?: for)?|by|expected|end(?:s|ed)?|finish|fällig|termin|fecha|échéance)(?: (?:date|by|on))?$/,
  ],
  ['reached', /^(?:done|completed?|reached|shipped|delivered|finished|actual|launched|achieved|closed)(?: (?:on|at|in|date))?$/],
  ['status', /^(?:status|state|progress|stand|estado|statut)$/],
  [
    'other',
    /^(?:owners?|leads?|dri|who|assignees?|goals?|scope|deliverables?|success(?: criteria| metric)?|metrics?|exit criteria|criteria|acceptance(?: criteria)?|notes?|comments?|description|risks?|dependenc(?:y|ies)|depends on|links?|budget|effort|estimate|priority|start(?:s|ed)?(?: date)?|begins?|beginn|issue|pr)$/,
  ],
]

/** The field that a line is; null for any other line. */
export function milestoneField(text: string): MilestoneField | null {
  const found = /^\W*([\p{L} ]{2,24}?)\s*(?:::?|：)\s*(.+)$/u.exec(text.slice(0, 300))
  const name = found?.[1]?.toLowerCase() ?? ''
  const is = labels.find(([, label]) => label.test(name))?.[0]
  return found === null || is === undefined ? null : { is, value: found[2] ?? '' }
}

/** When a milestone is due or was reached, and whether it was, by the lines below its name; null where they say neither. */
export function milestoneBy(fields: MilestoneField[]): { date: WrittenDate | NoDate; done: boolean } | null {
  const of = (is: MilestoneField['is']) => fields.find((it) => it.is === is)?.value ?? ''
  const reached = readDate(of('reached'))
  const date = reached.is === 'date' ? reached : readDate(of('due'))
  const done = isDone(of('reached')) || isDone(of('status'))
  return date.is === 'date' || done ? { date, done } : null
}

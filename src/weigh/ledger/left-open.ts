import { type LedgerEntry, type LedgerKey, ledgerFields } from '../../model/ledger.ts'

/** Without these an entry tells nobody what came of the iteration; they are named first. */
export const telling: readonly LedgerKey[] = ['decision', 'metricMovement', 'sliceMovement', 'regressionAdded']

/** Fields that an entry leaves without an answer, or with one that puts it off. What a ledger of two entries or more never asked for is no part of its form. */
export function leftOpen(entry: LedgerEntry, before: readonly LedgerEntry[]): LedgerKey[] {
  if (isTold(entry.prose ?? '')) return []
  const isKept = (key: LedgerKey) => before.length < 2 || before.some((it) => it.fields[key] !== null)
  const open = ledgerFields.flatMap(({ key }) => (isOpen(entry, key) && isKept(key) ? [key] : []))
  return [...telling.filter((key) => open.includes(key)), ...open.filter((key) => !telling.includes(key))]
}

/** Prose that tells what was decided, and a figure, is an entry without labels: which fields it answers nobody can say. */
function isTold(prose: string): boolean {
  const decides =
    /\b(?:ship(?:ped)?|deploy(?:ed)?|releas(?:e|ed)|roll(?:ed)? (?:out|back)|promot(?:e|ed)|kept|keep|dropp?(?:ed)?|revert(?:ed)?|reject(?:ed)?|discard(?:ed)?|abandon(?:ed)?|hold|held|decided|merged)\b/i
  return prose.split(' ').length >= 20 && /\d/.test(prose) && decides.test(prose)
}

function isOpen({ iteration, fields }: LedgerEntry, key: LedgerKey): boolean {
  if (key === 'iteration') return iteration === ''
  const field = fields[key]
  if (key === 'whyThisMattered' && (field === null || field.state === 'empty')) return !givesReason(fields.change?.value ?? '')
  return field === null || field.state === 'empty' || isPutOff(field.value, key)
}

/** A reason that stands beside what was changed needs no field of its own. */
function givesReason(text: string): boolean {
  return /\b(?:because|so that|in order to|to (?:avoid|fix|stop|prevent|reduce)|due to|since (?!\d|v\d|last|the last|then))\b/i.test(text)
}

/** What says that an answer is still to come, and of a decision that nobody has taken it. */
const putOff =
  /^(?:still |decision )?(?:(?:pending|outstanding|awaited|to follow|in progress|ongoing|(?:none|nothing|not) yet|(?:not|to be) (?:yet )?(?:known|available|measured|run|evaluated)(?: yet)?)(?=\W*$|\s*[.,;:!(–—]|\s+(?:a|an|the|on|until|a\/b|approval|review|results?|tests?|decision|legal|sign-?off)\b)|(?:awaiting|waiting (?:for|on))\b)(?![\s\S]*(?:->|→))/i
const undecided =
  /^(?:(?:still |yet )?(?:open|undecided|unclear|unknown)|not (?:yet )?decided(?: yet)?|(?:no|none) (?:decision )?yet|no decision(?: yet)?|later|(?:still )?(?:under|in|being) (?:review|discuss(?:ion|ed)|decided)|to (?:be )?discuss(?:ed)?|up to (?:@?[\w-]+ ?){1,3}|depends\b.*|wait and see|we(?:'ll| will) see)(?:\W*$|\s*[(:,;–—-]|\s+(?:with|by|until|at|on|for|in)\b)/i

/** Whether what stands in a field puts its answer off. */
export function isPutOff(value: string, key: LedgerKey): boolean {
  const said = value
    .slice(0, 300)
    .replace(/^[\s*_`~>-]+|[*_`~\s]+$/g, '')
    .replace(/\s+/g, ' ')
  if (/^[❓❔⏳⌛🚧\s]+$/u.test(said)) return true
  return telling.includes(key) && (putOff.test(said) || (key === 'decision' && undecided.test(said)))
}

import type { LedgerEntry, LedgerKey } from '../../model/ledger.ts'
import { ledgerLabelOf } from '../../model/ledger.ts'
import { tellingWords } from './telling-words.ts'

/** A mistake that a model made, as somebody described it. */
export interface Mistake {
  text: string
  /** What it stands under: "False positives", a heading. */
  label: string
  line: number
}

const told: LedgerKey[] = ['falsePositives', 'falseNegatives', 'unexpectedErrors']

/** Mistakes that an entry describes. Counts, "none", "as before" and what nobody looked at describe none. */
export function mistakesIn({ fields }: LedgerEntry): Mistake[] {
  return told.flatMap((key) => {
    const field = fields[key]
    if (field === null || field.state !== 'answered' || !describes(field.value)) return []
    return [{ text: field.value, label: ledgerLabelOf(key), line: field.line }]
  })
}

const nothing =
  /^(?:(?:there (?:were|was|are|is) )?(?:none?|no|nil|nothing|zero|0)(?:\s+(?:new|further|more|other|seen|found|observed|known|noted|so far|yet|this time|unexpected|notable|significant|real|errors?|ones?|mistakes?|change|difference|surprises?|issues?|regressions?|that we know of)){0,6}|(?:as|like|same(?: as)?|unchanged(?: from)?|see) (?:before|above|below|last (?:time|week|iteration)|the last(?: one)?|main|baseline|previous(?: iteration| one)?|iteration \S+)|(?:same|unchanged|stable|similar|ditto|idem|see \S+)|(?:not|never|un)[- ]?(?:yet )?(?:looked at|measured|analy[sz]ed|reviewed|checked|known|counted|examined)(?: yet| separately| this time)?|within (?:the )?noise(?: of .{0,40})?|keine?|nichts|aucune?|rien|ning[uú]n[oa]?|nada|nessun[oa]?|nenhum[a]?|geen|inga?|ei|нет|なし|無し?|无|没有)(?:\s*[.,;!(–—-].{0,120}|\s*)$/isu

/** Whether a text tells a mistake, and not that there was none. */
export function describes(value: string): boolean {
  const said = value.slice(0, 2000).replace(/^[\s>*+_`-]+|[\s*_`.]+$/g, '')
  // What "none" goes on to say is why there is none; a "but" takes that back.
  if (nothing.test(said) && !/\b(?:but|except|apart from|other than|besides)\b/i.test(said)) return false
  if (/^(?:https?:\/\/\S+|\[[^\]]*\]\([^)]*\)|see\b.{0,100})$/is.test(said)) return false
  const words = said.replace(/\b[\w.@-]+\s*(?:->|→|=)\s*[\w.%-]+/g, ' ')
  return tellingWords(words).length > 0 || (befell.test(words) && !/^(?:no|none|nothing|never|not|zero|fewer|less)\b/i.test(words))
}

/** What happens to labels, scores and rows: a mistake though each word of it is of every model. */
const befell =
  /\boff[- ]by[- ]one\b|\b(?:were|was|are|is|got|came|read|gave|had) (?:all |always |still |often |sometimes )?(?:off|wrong|incorrect|missing|empty|null|nan|zero|swapped|shifted|lost|dropped|twice|negative|late|out of order|not (?:read|there|handled|counted|scored))\b/i

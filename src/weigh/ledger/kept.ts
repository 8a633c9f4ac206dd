import type { LedgerEntry } from '../../model/ledger.ts'
import { isNamed, pathsIn } from './keepers.ts'
import { type Mistake, mistakesIn } from './mistakes.ts'
import { sharesWord, tellingWords } from './telling-words.ts'

/** Mistakes that nothing keeps. `absent`: a file is named and is not there; `declined`: the entry gives a reason why nothing was added. */
export interface Unkept {
  mistakes: Mistake[]
  why: 'open' | 'absent' | 'declined'
  /** The file named, or the reason given. */
  told: string
}

/** What is still to come keeps nothing. */
const promised =
  /^[\s*_`]*(?:(?:i|we)(?:'ll|’ll| will| plan| intend| want| hope| should)|will\b|to be (?:added|written|done)|planned\b|later\b|follow[- ]?ups?\b|next (?:sprint|week|month|quarter|iteration)\b)/iu

/** Mistakes of an entry that no test, slice, panel or runbook keeps, as far as anybody can tell; null: none. */
export function unkept(entry: LedgerEntry, keepers: readonly string[]): Unkept | null {
  const mistakes = mistakesIn(entry)
  const field = entry.fields.regressionAdded
  const said = field === null || field.state === 'empty' ? '' : field.value
  const named = pathsIn(said)
  const isThere = named.some((name) => keepers.some((path) => isNamed(path.split(': ')[0] ?? path, [name])))
  const refusal = declined(said, field?.state === 'not-applicable')
  // What is told in words is believed: most of what could keep a mistake lies where no change shows it.
  const believed =
    said !== '' &&
    named.length === 0 &&
    refusal === null &&
    !promised.test(said) &&
    !/^[\s*_`]*(?:yes|y|done|added|ok|true|✅|✔️?|x|\[x\])[\s.!*_`]*$/iu.test(said)
  const open = believed || isThere ? [] : keptByNobody(mistakes, keepers)
  if (open.length === 0) return null
  if (named.length > 0) return { mistakes: open, why: 'absent', told: named[0] ?? '' }
  return refusal === null || refusal === ''
    ? { mistakes: open, why: 'open', told: said }
    : { mistakes: open, why: 'declined', told: refusal }
}

/** Mistakes that share no word with anything that could keep them. */
export function keptByNobody(mistakes: readonly Mistake[], keepers: readonly string[]): Mistake[] {
  return mistakes.filter(({ text }) => !keepers.some((keeper) => sharesWord(tellingWords(text), tellingWords(keeper))))
}

/** The reason why nothing was added; empty where none is given, null where something was. */
function declined(said: string, notApplicable: boolean): string | null {
  const no =
    /^[\s*_`]*(?:none|no|nothing|not|n\/a|nil|keine?|aucune?|ninguna?|nessuna?)\b(?:\s+(?:regression|tests?|new|added|add|yet|needed|necessary|required|applicable|so far|this time|one)\b){0,5}[\s.,;:!(–—-]*/iu.exec(
      said,
    )
  if (no === null) return notApplicable ? said : null
  const reason = said.slice(no[0].length).trim()
  return /\p{L}{2,}\W+\p{L}{2,}/u.test(reason) && !/^(?:todo|tbd|later|will)\b/i.test(reason) ? reason : ''
}

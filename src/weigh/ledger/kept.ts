import type { LedgerEntry } from '../../model/ledger.ts'
import { casesIn, isNamed, pathsIn } from './keepers.ts'
import { type Mistake, mistakesIn } from './mistakes.ts'
import { sharesWord, tellingWords, wordsBeside } from './telling-words.ts'

/**
 * Mistakes that nothing keeps. `absent`: a file, or a case of it, is named and is not there; `claimed`: a test or a slice is told of that
 * nobody can find; `declined`: the entry gives a reason why nothing was added.
 */
export interface Unkept {
  mistakes: Mistake[]
  why: 'open' | 'absent' | 'claimed' | 'declined'
  /** What is named, claimed, or given as a reason. */
  told: string
}

/** What of tests and slices can be seen. */
export interface Seen {
  /** Whether the change writes tests. */
  tests: boolean
  /** Whether configuration says where slices stand: in gates or metrics. */
  slices: boolean
  /** Words that all that is of the models bears. */
  own: readonly string[]
}

/** What is still to come keeps nothing. */
const promised =
  /^[\s*_`]*(?:(?:i|we)(?:'ll|’ll| will| plan| intend| want| hope| should)|will\b|to be (?:added|written|done)|planned\b|later\b|follow[- ]?ups?\b|next (?:sprint|week|month|quarter|iteration)\b)/iu

/** Mistakes of an entry that no test, slice, panel or runbook keeps, as far as anybody can tell; null: none. */
export function unkept(entry: LedgerEntry, keepers: readonly string[], seen: Seen): Unkept | null {
  const mistakes = mistakesIn(entry)
  const field = entry.fields.regressionAdded
  const said = field === null || field.state === 'empty' ? '' : field.value
  const named = pathsIn(said)
  const isThere = named.some((name) => keepers.some((path) => isNamed(path.split(': ')[0] ?? path, [name])))
  const refusal = declined(said, field?.state === 'not-applicable')
  const isWord = said !== '' && named.length === 0 && refusal === null && !promised.test(said) && !isBareYes(said)
  const open = isThere || (isWord && isBelieved(said, keepers, seen)) ? [] : keptByNobody(mistakes, keepers, seen.own)
  if (open.length === 0) return null
  if (named.length > 0) return { mistakes: open, why: 'absent', told: casesIn(said)[0]?.text ?? named[0] ?? '' }
  if (isWord) return { mistakes: open, why: 'claimed', told: said }
  return refusal === null || refusal === ''
    ? { mistakes: open, why: 'open', told: said }
    : { mistakes: open, why: 'declined', told: refusal }
}

function isBareYes(said: string): boolean {
  return /^[\s*_`]*(?:yes|y|done|added|ok|true|✅|✔️?|x|\[x\])[\s.!*_`]*$/iu.test(said)
}

const elsewhere =
  /\b(?:panels?|dashboards?|grafana|datadog|alerts?|alarms?|pagers?|monitors?|monitoring|run-?books?|play-?books?|on-?call|wiki|confluence|notion|jira|ticket|(?:other|another|their|platform) repo\w*)\b|https?:|\]\(|#\d/iu

/** What was there before this change, under whatever name: `the gate on segments already covers it`. */
const there = /\b(?:already|existing|exists)\b/iu

/** What is told in words is believed of what may lie where no change shows it, such as panels and runbooks, and of what was there before. New tests and slices lie here: one is there that shares a word with it, or is written now. */
function isBelieved(said: string, keepers: readonly string[], { tests, slices, own }: Seen): boolean {
  const [isTest, isSlice] = [/\btest(?:s|_\w+)?\b|\b\w+_test\b/iu.test(said), /\b(?:slices?|segments?|cohorts?)\b/iu.test(said)]
  if (elsewhere.test(said) || there.test(said) || !(isTest || isSlice)) return true
  const words = wordsBeside(said, own)
  return (isTest && tests) || (isSlice && !slices) || keepers.some((keeper) => sharesWord(words, tellingWords(keeper)))
}

/** Mistakes that share no word with anything that could keep them. */
export function keptByNobody(mistakes: readonly Mistake[], keepers: readonly string[], own: readonly string[]): Mistake[] {
  return mistakes.filter(({ text }) => {
    const words = wordsBeside(text, own)
    return !keepers.some((keeper) => sharesWord(words, tellingWords(keeper)))
  })
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

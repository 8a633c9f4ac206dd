import type { Change } from '../model/change.ts'
import type { ModelEvidence, Pull } from '../model/evidence.ts'
import { sentencesOf } from '../read/plan/sentences.ts'
import { writtenByPeople } from '../read/written-by-people.ts'
import { isInLedger } from './model-files.ts'
import { isEnglish } from './rollback-words.ts'

/** What a model gets wrong, one case at a time or in kinds. */
const mistakes =
  /\b(?:failures?|failed|failure modes?|errors?|mistakes?|misses|missed|misclassifi(?:ed|cations?)|mispredict(?:ed|ions?)|false[- ](?:positives?|negatives?|alarms?)|hard(?:est)? cases|worst|(?:got|became|get) worse|worsened|lost (?:the )?most|wrong(?:ly)?|hallucinat(?:ions?|ed)|disagreements?|outliers?|residuals?|(?:over|under)[- ]?(?:forecasts?|estimates?|predictions?)|unsupported|ungrounded|irrelevant|unhelpful|off[- ]topic|low[- ]rated|reject(?:ed|ions?)|(?:did|does|do|are|is|were|was) not (?:support(?:ed)?|answer(?:ed)?|match|agree|hold)|turned down|(?:bad|poor|weak) (?:\w+ )?(?:answers?|replies|drafts?|outputs?|results?|summaries|predictions?|forecasts?|rankings?))\b/i

/** That somebody looked. */
const looked =
  /\b(?:review(?:ed|s)?|read(?: through)?|looked (?:at|through|into)|look at|went (?:through|over)|inspect(?:ed|ion)|examin(?:ed|ation)|check(?:ed)? by hand|by hand|manual(?:ly)?|eyeballed|labell?ed again|triaged?|error analysis|analy[sz]ed|annotat(?:ed|ion)|spot[- ]?check(?:ed|s)?|audited|clustered|sampled|categori[sz]ed)\b/i

/** That it is still to be done. */
const notYet = /\b(?:todo|to do|tbd|will|later|next|should|must|need(?:s|ed)? to|pending|yet|open)\b/i

/** That nobody did. What the model did not do, or what a mistake is not, is something else. */
const nobody =
  /\b(?:not|never|nobody|none|no(?: one)?|without)\b(?:\W+[\w-]+){0,5}?\W+(?:review|read|look|went|go|inspect|examin|check|by hand|manual|eyeball|triage|analy[sz]|annotat|spot|audit|cluster|sampl|categori|error analysis|seen)|\b(?:reviewed|read|looked|inspected|examined|audited|sampled)(?: at| through| into)? (?:no|none)\b/i

/** Files that hold such cases. Code that counts mistakes is none. */
const list =
  /(?:^|\/)[^/]*(?:failures?|failure[-_ ]?(?:cases?|examples?|modes?)|error[-_ ]?(?:analysis|cases?|examples?|clusters?|report)|errors|mistakes?|misclassified|misclassifications?|mispredictions?|false[-_ ]?(?:positives?|negatives?)|hard[-_ ]?(?:cases?|examples?)|worst[-_ ]?(?:cases?|errors?|predictions?))[^/]*\.(?:csv|tsv|jsonl?|parquet|md|ipynb|html|xlsx?|ya?ml|txt|pdf)$/i

/**
 * Whether anything says that a person has seen what the model gets wrong now: a list of cases in the change, an entry of the ledger, a
 * sentence of the description or of the compact that the configuration keeps. What is told in another language is believed.
 */
export function hasReviewedFailures({ settings }: ModelEvidence, changes: Change[], pull: Pick<Pull, 'body'>): boolean {
  if (changes.some(({ path, head }) => head !== null && (isInLedger(settings, path) || list.test(path.slice(-300))))) return true
  const body = writtenByPeople(pull.body)
  const said = sentencesOf(body)
  // Headings and labels of a template that nobody filled in are told in no language.
  if (said.length > 0 && !isEnglish(body)) return true
  return said.some(claims) || Object.values(settings.compact).some((text) => text !== undefined && sentencesOf(text).some(claims))
}

/** A sentence, or the heading above it with what it says: `## Error analysis`, `- 40 of 41 misses are gift cards`. */
function claims({ text, headings }: { text: string; headings: string[] }): boolean {
  if (notYet.test(text) || nobody.test(text)) return false
  const [heading = ''] = headings.slice(-1)
  if (/\berror analysis\b/i.test(text)) return true
  if (/\b(?:error analysis|failures? (?:examples? )?(?:reviewed|review)|reviewed (?:failures|errors|mistakes|cases))\b/i.test(heading))
    return true
  return mistakes.test(text) && looked.test(text)
}

import type { DesignAnswer, DesignDocument, DesignSection, DesignSentence } from '../../model/design.ts'
import { answerOf, isFilled, isWord, openSection, sectionsOn } from './answer-of.ts'
import { asksItself } from './asks-itself.ts'
import { plainHeading } from './question-words.ts'

/** Figures that are known before anybody is served. */
const offline =
  /\boffline\b|hold-?out|held[- ]out|\btest (?:set|split|data|period)|validation (?:set|split|period)|cross-?validat|back-?test|\broc\b|\bauc\b|\bpr[- ]?auc|precision|recall|\bf1\b|\bf[- ]score|\bndcg|\bmrr\b|\bmap\b|hit[- ]?rate|\b(?:hit|recall|precision|p|r)s?@\d|judged by|false (?:accept|reject|positive|negative|alarm)s?|\brmse\b|\bmae\b|\bs?mape\b|\bwape\b|\bmase\b|\bmse\b|pinball|log[- ]?loss|\baccuracy|perplexity|\bbleu\b|\brouge|golden|\bevals?\b|(?:eval|evaluation) set|benchmark|calibrat|brier|confusion|\biou\b|\bwer\b|\bcer\b|human (?:eval|rat|judg)|raters?\b|labell?ed (?:set|sample)|error rate|\blift\b|\bgini\b|replay|\brate \d|\bblind(?:ly)?\b|historical|groundedness|faithful|on (?:last|past) /i

/** Figures of people who were served. */
const online =
  /\bonline\b(?! (?:shop|store|retail|payment|inference|serving|feature|scoring|service))|a\/b|\bab[- ]test|split test|interleav|\bexperiment(?:s|al)?\b|hold-?back|control group|treatment|\bkpis?\b|guardrail|\blive(?::| we\b)|in the field|live (?:traffic|metric|precision|recall|quality|label|performance|test)|shadow|canary|pilot|business (?:metric|value|outcome|kpi|impact)|production (?:metric|quality)/i

/** What a business counts; only where something is measured does it count here. */
const outcomes =
  /\bctr\b|\bcvr\b|click|conversion|csat|\bnps\b|deflect|adoption|uplift|incremental|in production|after (?:launch|release)|revenue|\bgmv\b|\bsales\b|margin|retention|churn rate|engagement|watch time|sessions?\b|resolution|handl(?:e|ing) time|response time|complaints?|escalat|appeals?|charge-?backs?|loss(?:es)?\b|approval|stock-?outs?|waste|spoil|write-?offs?|inventory|overtime|(?:hours|time|minutes|money) saved|savings?|accept(?:ed|ance)|thumbs|ratings?|overrid|overrul|re-?open|downtime|incidents?|bookings?|basket|opt-?outs?|unsubscri|default rate|yield|scrap|satisf|users? (?:who|that)|planners?|agents? (?:who|that|edit|accept)|reviewers? (?:who|agree)|per (?:day|week|month|store|agent|user)/i

/** Sentences that say of themselves that they measure. */
const counts =
  /measur|metric|target|track|success|compar|we (?:count|watch|look at|judge|decide)|decides? on|goal|kpi|improv|increas|reduc|decreas|below|above|at least/i

const plans =
  /^(?:(?:project |rough |high[- ]level )?(?:timeline|time ?line|milestones?|schedule|roadmap|work ?plan|next steps|phases|deliverables))$/

const measures =
  /metric|measur|evaluat|success|kpi|target|goal|experiment|online|guardrail|results|\bhow we\b|how (?:do|will) we|accept|impact|outcome|launch|roll-?out|monitor/

/** Whether a figure before and a figure after serving decide; one of the two is half. */
export function metricsAnswer(document: DesignDocument): DesignAnswer {
  const { named, about } = sectionsOn(document, 'metrics')
  const open = document.sections.find(
    (it) => /^(?:offline|online)(?: metrics?| evaluation)?$/.test(plainHeading(it.heading)) && !isFilled(it),
  )
  const asked = named.some(isFilled) ? null : asksItself(document, 'metrics')
  if (asked !== null) return { is: 'half', why: 'put-off', line: asked.line, heading: null, of: asked.text }
  // What is done when tells of no figure that decides.
  const planned = new Set(sectionsWith(document, plans).flatMap(({ sentences }) => sentences.map(({ line }) => line)))
  const said = document.sentences.filter(({ is, line }) => is === 'said' && !planned.has(line))
  const measured = sectionsWith(document, measures)
    .flatMap(({ sentences }) => sentences)
    .filter(({ is }) => is === 'said')
  const before = said.find((it) => isWord(it, offline)) ?? filledAs(document, /offline/)
  const after =
    said.find((it) => isWord(it, online)) ??
    measured.find((it) => isWord(it, outcomes)) ??
    said.find((it) => isWord(it, counts) && isWord(it, outcomes) && !isBefore(it, document)) ??
    filledAs(
      document,
      /^live\b|(?:after|post)[- ](?:the )?(?:launch|release|go-?live)|in production|online|experiment|a\/b|business (?:metric|value|kpi|outcome)/,
    )
  const isOpen = named.length > 0 && !about.some(isFilled)
  if (isOpen && (before === undefined || after === undefined)) return openSection(named[0] as DesignSection)
  if (open !== undefined) return openSection(open)
  if (before !== undefined && after === undefined && !isUnserved(document))
    return { is: 'half', why: 'offline-only', line: before.line, heading: null, of: told(before, [offline]) }
  if (before === undefined && after !== undefined)
    return { is: 'half', why: 'online-only', line: after.line, heading: null, of: told(after, [online, outcomes]) }
  if (before === undefined) return answerOf(document, 'metrics')
  return { is: 'answered', line: before.line }
}

/** A study of which nothing is ever served: there is nobody to measure it on, and nothing to take back. */
export function isUnserved({ sentences }: DesignDocument): boolean {
  return sentences.some((it) =>
    isWord(
      it,
      /nothing (?:is|will be|gets) (?:served|deployed|shipped)|(?:will|does|do) not (?:be )?(?:serve|deploy|ship|go live)|not (?:be )?(?:served|deployed)|no (?:deployment|serving)\b|(?:analysis|research|exploration|study) only/i,
    ),
  )
}

/** What stands under the problem tells what is, not what is measured. */
function isBefore({ line }: DesignSentence, document: DesignDocument): boolean {
  return sectionsOn(document, 'problem').named.some(({ sentences }) => sentences.some((it) => it.line === line))
}

function sectionsWith({ sections }: DesignDocument, words: RegExp): DesignSection[] {
  return sections.filter(({ heading }) => words.test(plainHeading(heading)))
}

function filledAs(document: DesignDocument, words: RegExp): DesignSentence | undefined {
  return sectionsWith(document, words).filter(isFilled)[0]?.sentences[0]
}

/** The figure as it is written; where only its heading tells what it is, all that stands there. */
function told({ text }: DesignSentence, words: RegExp[]): string {
  return words.map((it) => it.exec(text)?.[0]).find((it) => it !== undefined) ?? text
}

import type { PlanDocument, PlanPiece, PlanTerm, PlanTopic } from '../../model/plan.ts'
import { isForeign } from './foreign.ts'
import { plainWords } from './plain-words.ts'
import { vocabulary } from './vocabulary.ts'
import type { Words } from './words.ts'

/** Where a piece is told first. */
export interface ToldAt {
  path: string
  line: number
}

/** Says that something is not there: no evidence that it is. */
const denied =
  /\bto ?do\b|\btbd\b|\bfixme\b|\bnot (?:yet|monitored|watched|tracked|measured|implemented|in place|available|done)\b|\b(?:there is|there are|we have|has|have|with) no \w+ ?(?:monitoring|alerts?|dashboards?|runbooks?|drift|load|canary|shadow|owner)\b|\bno (?:monitoring|alerts?|alerting|dashboards?|runbooks?|drift (?:checks?|detection|monitoring)|load tests?|owner|fallback|canary|shadow|staged|stages|rollout plan|retention)\b|\bwithout (?:a |any )?(?:canary|shadow|load tests?|monitoring|alerts?|runbook|fallback|dashboard)\b/

const prose = ['document', 'runbook', 'model card']

const known = new WeakMap<PlanDocument, Map<PlanTopic, Map<PlanPiece, number>>>()

/** Which pieces of a topic some documents tell, and where first. */
export function toldBy<T extends PlanTopic>(topic: T, documents: PlanDocument[]): Map<PlanPiece<T>, ToldAt> {
  const told = new Map<PlanPiece<T>, ToldAt>()
  for (const document of documents) {
    if (!document.topics.includes(topic)) continue
    for (const [piece, line] of linesOf(topic, document)) if (!told.has(piece)) told.set(piece, { path: document.path, line })
  }
  return told
}

/** Asked by several rules of each document, and told once. */
function linesOf<T extends PlanTopic>(topic: T, document: PlanDocument): Map<PlanPiece<T>, number> {
  const topics = known.get(document) ?? new Map<PlanTopic, Map<PlanPiece, number>>()
  known.set(document, topics)
  const lines = (topics.get(topic) as Map<PlanPiece<T>, number> | undefined) ?? readLines(topic, document)
  topics.set(topic, lines)
  return lines
}

function readLines<T extends PlanTopic>(topic: T, { kind, terms }: PlanDocument): Map<PlanPiece<T>, number> {
  const lines = new Map<PlanPiece<T>, number>()
  const pieces = Object.entries(vocabulary[topic]) as [PlanPiece<T>, Words][]
  // Prose that nobody here can read is taken at its word.
  if (
    prose.includes(kind) &&
    isForeign(
      terms
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 20_000),
    )
  )
    return new Map(pieces.map(([piece]) => [piece, terms[0]?.line ?? 1]))
  for (const term of terms) {
    const { keys, text } = partsOf(term, kind === 'block')
    if (kind !== 'block' && denied.test(text)) continue
    for (const [piece, words] of pieces) if (!lines.has(piece) && tells(words, keys, text)) lines.set(piece, term.line)
  }
  return lines
}

function tells({ said, key, listed }: Words, keys: string | null, text: string): boolean {
  if (keys === null) return said.test(text)
  return said.test(keys) || said.test(text) || key?.test(keys) === true || listed?.test(`${keys} ${text}`) === true
}

/** A block's term is its keys and a text; of other documents everything is text. */
function partsOf({ text }: PlanTerm, isBlock: boolean): { keys: string | null; text: string } {
  const at = isBlock ? text.indexOf(': ') : -1
  return at < 0 ? { keys: null, text: plainWords(text) } : { keys: plainWords(text.slice(0, at)), text: plainWords(text.slice(at + 2)) }
}

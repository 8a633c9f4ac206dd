import type { DesignDocument, ReviewQuestion, SystemQuestion } from '../../model/design.ts'
import { isPutOff } from '../../read/design/open-text.ts'
import type { OpenQuestion } from './open-questions.ts'
import { whereItGoes } from './where-it-goes.ts'

/** What nobody can read in the document. */
const unsaid: Record<ReviewQuestion, string> = {
  problem: 'which problem it solves, and for whom',
  'non-goals': 'what it will not do',
  alternatives: 'which two alternatives were weighed, and what each would give and cost',
  data: 'where the data comes from, how fresh and how much it is, which biases are known',
  metrics: 'which figure decides before it is served, and which one after',
  rollback: 'how it is rolled back, and who sees that it must be',
  cost: 'what training, serving and storage cost',
  unknowns: 'what may go wrong',
}

/** Their names, where there is no room to ask. */
const names: Record<ReviewQuestion, string> = {
  problem: 'the problem',
  'non-goals': 'non-goals',
  alternatives: 'alternatives',
  data: 'the data',
  metrics: 'metrics',
  rollback: 'rollback',
  cost: 'cost',
  unknowns: 'what may go wrong',
}

/** Questions told in full; the others are named. */
const most = 4

/** What a document leaves open, as a few sentences. */
export function openPhrases(document: DesignDocument, open: OpenQuestion<ReviewQuestion>[]): string {
  const told = open.filter(({ question }) => question !== 'unknowns').slice(0, most)
  const rest = open.filter((it) => !told.includes(it)).map(({ question }) => names[question])
  const [bare] = told.filter(isEmpty)
  const clauses = told.flatMap((it) => (it === bare ? [empties(told.filter(isEmpty))] : isEmpty(it) ? [] : [clause(document, it)]))
  return sentences([...clauses, ...(rest.length === 0 ? [] : [`also open: ${and(rest)}`])])
}

function isEmpty({ answer }: OpenQuestion): boolean {
  return answer.is === 'half' && answer.why === 'empty'
}

/** Headings that nobody wrote anything below, in one clause. */
function empties(open: OpenQuestion[]): string {
  const headings = open.flatMap(({ answer }) => (answer.is === 'half' ? [`“${answer.heading}” (line ${answer.line})`] : []))
  return `${and(headings)} ${headings.length === 1 ? 'has nothing below it' : 'have nothing below them'}`
}

function clause(document: DesignDocument, { question, answer }: OpenQuestion<ReviewQuestion>): string {
  if (answer.is === 'absent') return `nothing says ${unsaid[question]}${place(document, question)}`
  const { why, line, heading, of } = answer
  switch (why) {
    case 'empty':
      return empties([{ question, answer }])
    case 'put-off':
      if (of.startsWith('[ ] '))
        return `${heading === null ? names[question] : `“${heading}”`} (line ${line}) has a box that nobody ticked: “${short(of.slice(4))}”`
      return `${heading === null ? names[question] : `“${heading}”`} (line ${line}) ${isPutOff(of) ? 'is put off' : heading === null ? 'is asked in it' : 'still holds what a form asks'}: “${short(of)}”`
    case 'one-alternative':
      return `“${heading}” (line ${line}) weighs one alternative, “${short(of)}”: what was the second?`
    case 'no-trade-offs':
      return `“${heading}” (line ${line}) names ${short(of)} without saying what each would give and cost`
    case 'offline-only':
      return `its figures are offline (line ${line}: ${short(of)}): which one tells that it works for those who are served?`
    case 'online-only':
      return `its figures are of what is served (line ${line}: ${short(of)}): which one decides before that?`
    case 'thin':
      return `“${heading}” (line ${line}) does not say ${either(of)}`
    default:
      return why satisfies never
  }
}

/** The five questions, as they are asked of a document. */
const asked: Record<SystemQuestion, (document: DesignDocument) => string> = {
  baseline: (document) => `what is the simplest baseline${learner(document) || ' to beat'}, and by how much?`,
  feedback: () => 'how will you know in production that it is right, and does what it does change the data it learns from next?',
  scale: () => 'what breaks first at ten times the volume?',
  mistakes: () => 'what does a wrong answer cost, and who pays it?',
  success: () => 'what must be true in six months to call it a success, and who keeps it so?',
}

/** Those of the five that nobody asked, the first few. */
export function askedOf(document: DesignDocument, open: OpenQuestion<SystemQuestion>[]): string {
  const shown = open.slice(0, 3).map(({ question, answer }) => {
    const at = answer.is === 'half' ? ` (line ${answer.line} leaves it open)` : place(document, question)
    return asked[question](document).replace(/\?$/, `${at}?`)
  })
  return sentences(shown)
}

function place(document: DesignDocument, question: ReviewQuestion | SystemQuestion): string {
  const found = whereItGoes(document, question)
  return found === null ? '' : ` (it would fit after “${short(found.heading)}”, line ${found.line})`
}

const learners =
  /two-tower model|gradient[- ]boost(?:ing|ed (?:model|trees?|classifier|regression|machine))|xgboost|lightgbm|catboost|random forest|neural net(?:work)?|autoencoder|lambdamart|\b(?:distil|ro)?berta?\b|\bllm\b|language model|lstm/i

/** One that has a name of its own. */
const tuned = /[Ff]ine-tuned [A-Z]\w+/

/** The machinery that the document means to build. */
function learner({ sentences: said }: DesignDocument): string {
  const found = said.map(({ text }) => (tuned.exec(text) ?? learners.exec(text))?.[0]).find((it) => it !== undefined)
  return found === undefined ? '' : ` that “${found}” has to beat`
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > 80 ? `${plain.slice(0, 77)}…` : plain.replace(/\.$/, '')
}

function and(names: string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

function either(list: string): string {
  return list.replace(/, ([^,]*)$/, ' or $1')
}

function sentences(clauses: string[]): string {
  return clauses.map((it) => `${it.charAt(0).toUpperCase()}${it.slice(1)}${/[.?]$/.test(it) ? '' : '.'}`).join(' ')
}

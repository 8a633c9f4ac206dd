import type { DesignAnswer, DesignDocument, DesignQuestion, DesignSection, DesignSentence } from '../../model/design.ts'
import { isPutOff } from '../../read/design/open-text.ts'
import { asksItself } from './asks-itself.ts'
import { plainHeading, questionWords } from './question-words.ts'

/** Sections whose headings name a question or speak of it. */
export function sectionsOn({ sections }: DesignDocument, question: DesignQuestion): { named: DesignSection[]; about: DesignSection[] } {
  const { named, about } = questionWords[question]
  const plain = sections.map((section) => ({ section, heading: plainHeading(section.heading) }))
  return {
    named: plain.filter(({ heading }) => named.test(heading)).map(({ section }) => section),
    about: plain.filter(({ heading }) => named.test(heading) || about.test(heading)).map(({ section }) => section),
  }
}

/** How far a document answers a question: by a section that does, by a sentence anywhere, or by neither. A heading that names it and has nothing below it leaves it open. */
export function answerOf(document: DesignDocument, question: DesignQuestion): DesignAnswer {
  const { named, about } = sectionsOn(document, question)
  const filled = about.find((it) => isFilled(it) || isOwnWay(question, it))
  if (filled !== undefined) return { is: 'answered', line: filled.line }
  const [empty] = named
  if (empty !== undefined) return openSection(empty)
  const asked = asksItself(document, question)
  if (asked !== null) return { is: 'half', why: 'put-off', line: asked.line, heading: null, of: asked.text }
  const { said } = questionWords[question]
  const told = document.sentences.find((it) => it.is === 'said' && isWord(it, said))
  if (told !== undefined) return { is: 'answered', line: told.line }
  const putOff = document.sentences.find((it) => it.is === 'open' && isPutOff(it.text) && isWord(it, said))
  return putOff === undefined ? { is: 'absent' } : { is: 'half', why: 'put-off', line: putOff.line, heading: null, of: putOff.text }
}

/** What is left out is often told by headings alone, and what nobody knows by questions. */
function isOwnWay(question: DesignQuestion, { parts, sentences }: DesignSection): boolean {
  return (question === 'non-goals' && parts.length > 0) || (question === 'unknowns' && sentences.some(({ text }) => text.endsWith('?')))
}

/** Whether a section says anything: code and pictures do, templates and what is put off do not. */
export function isFilled({ sentences }: DesignSection): boolean {
  return sentences.some(({ is }) => is !== 'open')
}

/** A section that names a question and does not answer it. */
export function openSection({ heading, line, sentences }: DesignSection): DesignAnswer & { is: 'half' } {
  const [first] = sentences
  return first === undefined
    ? { is: 'half', why: 'empty', line, heading, of: '' }
    : { is: 'half', why: 'put-off', line: first.line, heading, of: first.text }
}

/** Longer sentences are no sentences. */
const longest = 2000

export function isWord({ text }: DesignSentence, words: RegExp): boolean {
  return words.test(text.length > longest ? text.slice(0, longest) : text)
}

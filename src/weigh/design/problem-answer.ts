import type { DesignAnswer, DesignDocument, DesignSection } from '../../model/design.ts'
import { answerOf, isFilled, isWord, sectionsOn } from './answer-of.ts'
import { plainHeading, questionWords } from './question-words.ts'

/** Headings below which some tell the problem and some only what they build. */
const either = /^(?:overview|summary|executive summary|introduction|intro|abstract|tl;?dr)$/

/** A sentence that tells what is built. */
const builds =
  /^(?:we|i|this (?:document|doc|design|rfc|proposal|note|project)|the (?:new|proposed) \w+)\b.{0,24}\b(?:replac|introduc|propos|build|will|describ|add|train|us(?:e|es|ing)\b|implement|present|outlin|cover|design|migrat|deploy)\w*/i

/** Whether a document says which problem it solves: an overview that only tells what is built does not. */
export function problemAnswer(document: DesignDocument): DesignAnswer {
  const { about } = sectionsOn(document, 'problem')
  const filled = about.filter(isFilled)
  if (filled.length === 0 || !filled.every(onlyBuilds)) return answerOf(document, 'problem')
  const sections = document.sections.filter((section) => !filled.includes(section))
  return answerOf({ ...document, sections }, 'problem')
}

function onlyBuilds({ heading, sentences }: DesignSection): boolean {
  const said = sentences.filter(({ is }) => is !== 'open')
  const tells = (it: (typeof said)[number]) => it.is === 'shown' || !builds.test(it.text) || isWord(it, questionWords.problem.said)
  return either.test(plainHeading(heading)) && !said.some(tells)
}

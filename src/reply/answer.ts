import { limits } from '../model/limits.ts'
import { answerMarker } from './markers.ts'
import { type Section, shrink } from './shrink.ts'

/** An answer to a command as a comment: within GitHub's limit, its marker last. `to` names what is answered. */
export function answerComment(sections: Section[], to: string): string {
  const tail = `\n\n${answerMarker(to)}`
  return `${shrink(sections, limits.commentCharacters - tail.length, (text) => text.length)}${tail}`
}

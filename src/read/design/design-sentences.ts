import type { DesignSentence } from '../../model/design.ts'
import type { OutlineItem } from '../project/outline.ts'
import { isOpenText } from './open-text.ts'

/** Between sentences; an abbreviation before the stop ends none. */
const borders = /(?<=[.!?;]["”)]?\s)(?<!\b(?:e\.g|i\.e|vs|approx|ca|no)\.\s)(?=["“(`]?[\p{Lu}\d])/u

/** Sentences of one item; a box that nobody ticked leaves it open. */
export function sentencesOf({ text, line, checked }: Pick<OutlineItem, 'text' | 'line' | 'checked'>): DesignSentence[] {
  if (checked === false) return [{ text: `[ ] ${text}`, line, is: 'open' }]
  return text
    .split(borders)
    .flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), line, is: isOpenText(part) ? 'open' : 'said' }]))
}

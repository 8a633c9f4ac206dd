import { plainWords } from './plain-words.ts'

/** Which of these models a text names by id, as words; where one id is part of another, the longer counts. */
export function mentions(text: string, ids: string[]): Set<string> {
  let left = ` ${plainWords(text)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')} `
  const named = new Set<string>()
  for (const id of ids.toSorted((a, b) => b.length - a.length)) {
    const words = ` ${plainWords(id)
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .trim()} `
    if (words.trim() === '' || !left.includes(words)) continue
    named.add(id)
    left = left.replaceAll(words, ' | ')
  }
  return named
}

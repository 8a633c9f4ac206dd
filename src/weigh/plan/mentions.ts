import { plainWords } from './plain-words.ts'

/** Which of these models a text names by id, as words; where one id is part of another, the longer counts. */
export function mentions(text: string, ids: string[]): Set<string> {
  let left = spaced(text)
  const named = new Set<string>()
  for (const { id, words } of wordsOf(ids)) {
    if (!left.includes(words)) continue
    named.add(id)
    left = left.replaceAll(words, ' | ')
  }
  return named
}

const known = new WeakMap<string[], { id: string; words: string }[]>()

/** Longest first. The list of a review's ids is one and the same throughout, and asked about very often. */
function wordsOf(ids: string[]): { id: string; words: string }[] {
  const words =
    known.get(ids) ??
    ids
      .map((id) => ({ id, words: spaced(id) }))
      .filter((it) => it.words.trim() !== '')
      .sort((a, b) => b.words.length - a.words.length)
  known.set(ids, words)
  return words
}

function spaced(text: string): string {
  return ` ${plainWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

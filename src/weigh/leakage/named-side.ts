const tests = 'te|tst|test|testing|held|holdout'
const named = (words: string) => new RegExp(`^[xy]?(?:${words})[xy]?$`)
const test = named(tests)
const held = named(`${tests}|val|valid|validation|dev`)
const seen = named('tr|trn|train|training')

/**
 * The side of a division that the names say it is about: those in the call itself, else those of the loops and of the calls around it, from
 * the inside out. null where they say nothing, or both.
 */
export function namedSide(told: readonly string[]): 'held' | 'seen' | null {
  for (const text of told) {
    const words = wordsOf(text)
    const [isHeld, isSeen] = [words.some((word) => held.test(word)), words.some((word) => seen.test(word))]
    if (isHeld !== isSeen) return isHeld ? 'held' : 'seen'
    if (isHeld) return null
  }
  return null
}

/** How far the names, read in that order, say that it is about a test: more than those that say nothing; less where they say validation, or training. */
export function namedTest(told: readonly string[]): 0 | 1 | 2 | 3 {
  for (const text of told) {
    const words = wordsOf(text)
    const [isTest, isHeld, isSeen] = [test, held, seen].map((name) => words.some((word) => name.test(word)))
    if (isTest) return isSeen ? 2 : 3
    if (isHeld || isSeen) return isSeen ? 0 : 1
  }
  return 2
}

/** `X_valTokens` is `x`, `val` and `tokens`. */
function wordsOf(text: string): string[] {
  return (text.slice(0, 2_000).match(/[A-Za-z]{1,40}/g) ?? []).flatMap((word) =>
    word
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(' '),
  )
}

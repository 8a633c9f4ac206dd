/**
 * Whether two Python texts differ in what no formatter touches: their names, numbers and operators, in order. True is certain
 * and cheap; false decides nothing (`codeSignature` does), because strings, brackets and layout are passed over.
 */
export function plainlyDiffers(before: string, after: string): boolean {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  for (;;) {
    const word = old.next().value
    if (word !== now.next().value) return true
    if (word === undefined) return false
  }
}

const passedOver = /[\s(),;\\\u{FEFF}]/u
const word = /[\p{ID_Continue}]+/uy
const stringPrefix = /^[rbuft]{1,2}$/i

function* wordsOf(text: string): Generator<string, undefined> {
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    word.lastIndex = at
    const found = word.exec(text)?.[0]
    if (found !== undefined) {
      at += found.length
      const opensString = stringPrefix.test(found) && (text[at] === '"' || text[at] === "'")
      if (!opensString) yield /^\d/.test(found) ? found.toLowerCase() : found
    } else if (character === '#') at = endOfLine(text, at)
    else if (character === '"' || character === "'") at = endOfString(text, at, character)
    else {
      at += character.length
      if (!passedOver.test(character)) yield character
    }
  }
  return undefined
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** Just after the string that begins here; an unclosed one ends with its line, or with the text where it has three quotes. */
function endOfString(text: string, from: number, quote: string): number {
  const quotes = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote
  for (let at = from + quotes.length; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(quotes, at)) return at + quotes.length
    else if (quotes.length === 1 && text[at] === '\n') return at
  }
  return text.length
}

/** Where the string literal that opens at `at` ends: the index after its last quote, or the end of its line or text when it never closes. */
export function skipString(text: string, at: number): number {
  const quote = text[at] ?? ''
  const triple = quote.repeat(3)
  if (text.startsWith(triple, at)) return endOfTriple(text, at + 3, triple)
  for (let i = at + 1; i < text.length; i++) {
    const c = text[i]
    if (c === '\\') i += 1
    else if (c === quote) return i + 1
    else if (c === '\n') return i
  }
  return text.length
}

function endOfTriple(text: string, from: number, triple: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1
    else if (text.startsWith(triple, i)) return i + 3
  }
  return text.length
}

/** One piece of Python text: a bracket, a comment, a string, a line break, a line break that a backslash joins, or a run of anything else. */
export interface Piece {
  is: 'open' | 'close' | 'comment' | 'string' | 'newline' | 'joint' | 'other'
  from: number
  to: number
}

/** Cuts Python text from `from` on into pieces, so that brackets in strings and comments are not taken for brackets. */
export function* pieces(text: string, from = 0): Generator<Piece> {
  let i = from
  while (i < text.length) {
    const is = kindOf(text, i)
    const to = endOf(text, i, is)
    yield { is, from: i, to }
    i = to
  }
}

function kindOf(text: string, i: number): Piece['is'] {
  switch (text[i]) {
    case '(':
    case '[':
    case '{':
      return 'open'
    case ')':
    case ']':
    case '}':
      return 'close'
    case '"':
    case "'":
      return 'string'
    case '#':
      return 'comment'
    case '\n':
      return 'newline'
    case '\\':
      return text[i + 1] === '\n' ? 'joint' : 'other'
    default:
      return 'other'
  }
}

function endOf(text: string, i: number, is: Piece['is']): number {
  if (is === 'string') return Math.max(i + 1, skipString(text, i))
  if (is === 'joint') return i + 2
  if (is === 'comment') return before(text, i, lineEnd)
  return is === 'other' ? Math.max(i + 1, before(text, i, marks)) : i + 1
}

const lineEnd = /\n/g
const marks = /[()[\]{}"'#\n\\]/g

/** Where the next match stands from `i` on, or the end of the text. */
function before(text: string, i: number, what: RegExp): number {
  what.lastIndex = i
  return what.exec(text)?.index ?? text.length
}

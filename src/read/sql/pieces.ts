/** A stretch of SQL: a word, a text in quotes, a name in quotes, a number, a mark of punctuation, an operator. Comments are left out. */
export interface SqlPiece {
  is: 'word' | 'text' | 'name' | 'number' | 'mark' | 'operator'
  from: number
  to: number
}

const next =
  /(\s+|--[^\n]*|\/\*)|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(\d[\w.]*)|('|"|`|\$(?:[A-Za-z_]\w*)?\$)|([()[\],;{}])|([^\s\w()[\],;{}'"`$#]+?(?=--|\/\*|[\s\w()[\],;{}'"`$#]|$)|[$#])/gy

/** Cuts a text of SQL into pieces, in one pass; a quote that is never closed takes the rest. */
export function* sqlPieces(text: string): Generator<SqlPiece> {
  let at = 0
  while (at < text.length) {
    next.lastIndex = at
    const found = next.exec(text)
    if (found === null) {
      at += 1
      continue
    }
    const [whole, space, word, number, quote, mark] = found
    const from = at
    at += whole.length
    if (space !== undefined) {
      if (space === '/*') at = behind(text, '*/', at)
      continue
    }
    if (quote !== undefined) {
      at = closing(text, quote, at)
      yield { is: quote === '"' || quote === '`' ? 'name' : 'text', from, to: at }
      continue
    }
    const is = word !== undefined ? 'word' : number !== undefined ? 'number' : mark !== undefined ? 'mark' : 'operator'
    yield { is, from, to: at }
  }
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** Behind the quote that closes; a doubled one, or one behind a backslash, does not. */
function closing(text: string, quote: string, from: number): number {
  if (quote.length > 1) return behind(text, quote, from)
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && quote === "'") at += 1
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1
      at += 1
    }
  }
  return text.length
}

/** A phrase for pieces that are all missing, or for one of them. */
export interface Phrase<P extends string> {
  pieces: P[]
  words: string
}

/** Names of a sentence; beyond these they are counted. */
const most = 6

/** Missing pieces as a person lists them: a phrase for several where all of them that are asked for are missing, the first first, the rest counted. */
export function namedPieces<P extends string>(missing: P[], asked: P[], phrases: Phrase<P>[]): string {
  const left = new Set(missing)
  const names: string[] = []
  for (const { pieces, words } of phrases) {
    const of = pieces.filter((piece) => asked.includes(piece))
    if (of.length === 0 || (pieces.length > 1 && of.length < 2) || !of.every((piece) => left.has(piece))) continue
    names.push(words)
    for (const piece of of) left.delete(piece)
  }
  const shown = names.slice(0, names.length > most + 1 ? most : names.length)
  return listed(names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown)
}

/** Where a name is a list itself, semicolons part the names. */
function listed(names: string[]): string {
  if (names.length < 2) return names.join('')
  const nested = names.some((name) => /,| and /.test(name.replace(/\(.*?\)/g, '')))
  return `${names.slice(0, -1).join(nested ? '; ' : ', ')}${nested ? '; and' : ' and'} ${names.at(-1)}`
}

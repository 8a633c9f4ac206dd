const english = /\b(?:the|and|with|from|when|of|is|are|this|that|not|for)\b/gi
const others =
  /\b(?:der|die|das|und|nicht|wird|werden|mit|für|bei|le|la|les|des|est|pour|dans|avec|sur|el|los|las|del|para|con|por|il|di|che|per|della|não|uma|dos|een|het|van|niet|voor|och|är|inte|att)\b/gi

/** Whether prose is of another language than English, which is read for nothing: other alphabets, or the small words of others and hardly any of ours. */
export function isForeign(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII letters tells another alphabet.
  const letters = (text.match(/[^\x00-\x7f]/g) ?? []).filter((it) => /\p{L}/u.test(it)).length
  if (letters * 10 > text.length) return true
  const theirs = text.match(others)?.length ?? 0
  return theirs >= 4 && theirs > 2 * (text.match(english)?.length ?? 0)
}

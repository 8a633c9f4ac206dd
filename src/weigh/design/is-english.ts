import type { DesignDocument } from '../../model/design.ts'

const english = /\b(?:the|and|of|is|we|to|for|with|that|by|are|it|this|on)\b/gi
/** The small words of other languages that documents are written in; none is an English word. */
const others =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|wir|ein|eine|mit|auf|für|von|werden|seit|le|les|des|une|est|et|pour|nous|dans|que|sur|el|los|las|del|una|es|para|por|con|il|gli|della|che|não|uma|os|het|een|van|voor|niet|och|att|som|för)(?!\p{L})/giu

/** Whether a document is written in English: words are looked for in no other language, and a reader of one would be asked for what is there. */
export function isEnglish({ title, sentences }: DesignDocument): boolean {
  const text = [title, ...sentences.map((it) => it.text)].join(' ').slice(0, 20_000)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const foreign = text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  return foreign * 4 <= letters && count(others) <= count(english)
}

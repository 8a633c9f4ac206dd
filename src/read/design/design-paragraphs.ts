import type { OutlineItem } from '../project/outline.ts'

/** Where a line begins something of its own: a label, in bold or before a colon. */
const begins = /^\s*(?:\*\*|__)|^\s*[^\s:.!?][^:.!?]{1,40}:(?:\s|$)/

/** The items of an outline with the lines of a paragraph put together again: a sentence does not end where its line does. */
export function paragraphsOf(items: OutlineItem[], lineAt: (line: number) => string): OutlineItem[] {
  const all: { item: OutlineItem; last: number }[] = []
  for (const item of items) {
    const before = all.at(-1)
    const goesOn =
      before !== undefined &&
      item.is === 'text' &&
      before.item.is === 'text' &&
      item.line === before.last + 1 &&
      !begins.test(lineAt(item.line)) &&
      !/ {2}$|\\$/.test(lineAt(before.last))
    if (goesOn) all[all.length - 1] = { item: { ...before.item, text: `${before.item.text} ${item.text}` }, last: item.line }
    else all.push({ item, last: item.line })
  }
  return all.map(({ item }) => item)
}

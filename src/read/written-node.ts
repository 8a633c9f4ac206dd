import { type Node, plain } from './node.ts'

/** A value of a tree as text: lists as bullets, maps as lines, numbers and dates as written. `ofNothing`: what a list without items says. */
export function writtenNode(node: Node, ofNothing = ''): string {
  switch (node.is) {
    case 'null':
      return ''
    case 'list':
      if (node.items.length === 0) return ofNothing
      return node.items.map((item) => `- ${writtenNode(item, ofNothing).replaceAll('\n', '\n  ')}`).join('\n')
    case 'map':
      return node.entries.map(({ key, value }) => `${key}: ${writtenNode(value, ofNothing)}`).join('\n')
    case 'number':
      return node.text
    default:
      return String(plain(node)).trim()
  }
}

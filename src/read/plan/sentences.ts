import type { Nodes, Parents } from 'mdast'
import type { PlanTerm } from '../../model/plan.ts'
import { parseMarkdown, plainText } from '../markdown.ts'
import { calm } from '../markdown-calm.ts'
import { isPlaceholder } from './block.ts'
import { termOf } from './term.ts'

/** A sentence, list item or table row of a Markdown text, and the headings above it. */
export interface Sentence extends PlanTerm {
  /** From the document's title down. */
  headings: string[]
}

/** Deeper lists and quotes are no document that a person wrote. */
const deepest = 12

/** Between sentences, and before a line that opens with a label: in a description each is often a field of its own. What parts them stays. */
const borders = /(?<=[.!?]\s)(?=\s*\p{Lu})|(?<=\n)(?=\p{L}[^\n:]{0,60}:\s)/u

/** What a Markdown text says, sentence by sentence. Comments, code, unticked boxes and placeholders say nothing. `from`: line of its first line. */
export function sentencesOf(text: string, from = 1): Sentence[] {
  const sentences: Sentence[] = []
  const above: { depth: number; text: string }[] = []
  const say = (node: Nodes, text: string): void => {
    let line = (node.position?.start.line ?? 1) + from - 1
    for (const said of text.split(borders)) {
      const term = isPlaceholder(said) ? null : termOf([said], line)
      if (term !== null) sentences.push({ ...term, headings: above.map((it) => it.text) })
      line += said.split('\n').length - 1
    }
  }
  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') {
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      above.push({ depth: node.depth, text: plainText(node) })
    } else if (node.type === 'paragraph') say(node, plainText(node))
    else if (node.type === 'tableRow') say(node, node.children.map(plainText).join(', '))
    else if (node.type === 'listItem' && node.checked === false) return
    else if ('children' in node && depth < deepest) for (const child of (node as Parents).children) walk(child, depth + 1)
  }
  walk(parseMarkdown(calm(text)), 0)
  return sentences
}

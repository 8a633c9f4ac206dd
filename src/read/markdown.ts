import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'

/** GitHub-flavoured Markdown as a tree whose positions (1-based lines, 0-based offsets) fit the text given. Strangers' text goes through `calm` first. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** What a reader sees of a node: emphasis, links and code without their marks, no HTML. */
export function plainText(node: Nodes): string {
  return textOf(node, { includeHtml: false })
}

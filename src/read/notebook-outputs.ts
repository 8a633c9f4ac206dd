import type { Cell } from '../model/program.ts'
import { type Node, valueAt } from './node.ts'
import { linesOf, type PlacedText } from './notebook-text.ts'

/** MIME types (nbformat 4) and keys (nbformat 3) of an output that hold text a person can read. */
const readable = /^(?:text\/|application\/(?:json|javascript|[\w.+-]+\+json)$)|^(?:html|json|javascript|latex)$/

/** The texts of one output of a cell: streams, errors with their traceback, and what was displayed. Pictures are left out. */
export function outputsOf(output: Node): Cell['outputs'] {
  const { traceback, ...streams } = Object.fromEntries(['text', 'ename', 'evalue', 'traceback'].map((key) => [key, valueAt(output, key)]))
  const data = valueAt(output, 'data')
  const bundle = data?.is === 'map' ? data.entries : output.is === 'map' ? output.entries : []
  const shown = [...Object.values(streams), ...bundle.filter(({ key }) => readable.test(key)).map(({ value }) => value)]
  const texts = shown
    .filter((node) => node !== null && node !== undefined)
    .map((node) => (node.is === 'map' ? flattened(node) : linesOf(node)))
  if (traceback?.is === 'list') texts.push(joined(traceback.items.map(linesOf)))
  return texts.filter(({ text }) => text.trim() !== '').map((placed) => ({ ...placed, fileLine: placed.fileLines[0] ?? output.line }))
}

/** JSON that was displayed, as lines of keys and texts. */
function flattened(node: Node, key = ''): PlacedText {
  if (node.is === 'map') return joined(node.entries.map((entry) => flattened(entry.value, entry.key)))
  if (node.is === 'list') return joined(node.items.map((item) => flattened(item, key)))
  const { text, fileLines } = linesOf(node)
  return { text: key === '' ? text : `${key}: ${text}`, fileLines }
}

function joined(parts: PlacedText[]): PlacedText {
  return { text: parts.map(({ text }) => text).join('\n'), fileLines: parts.flatMap(({ fileLines }) => fileLines) }
}

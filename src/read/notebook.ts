import type { Cell } from '../model/program.ts'
import type { Read } from '../model/read.ts'
import { parseJsonTree } from './json.ts'
import { lastOfEach, type Node, valueAt } from './node.ts'
import { outputsOf } from './notebook-outputs.ts'
import { indentOf, linesOf } from './notebook-text.ts'

/** The cells of a notebook (nbformat 3 and 4), each line with its place in the file. */
export interface Notebook {
  language: string
  cells: Cell[]
}

/** Reads the JSON of an `.ipynb`. What is no notebook is its author's fault; what is too large is ours. */
export function readNotebook(text: string): Read<Notebook> {
  const { node, issues } = parseJsonTree(text)
  const [issue] = issues
  if (node === null) {
    const ours = issue?.reason === 'too-large'
    return {
      is: 'unreadable',
      fault: ours ? 'ours' : 'author',
      reason: ours ? 'too-large' : 'invalid-json',
      why: issue?.why ?? 'it holds no JSON.',
    }
  }
  // What runs a notebook takes the last of keys that stand twice.
  const notebook = issues.some(({ reason }) => reason === 'duplicate-key') ? lastOfEach(node) : node
  const cells = cellsOf(notebook)
  if (cells === null)
    return { is: 'unreadable', fault: 'author', reason: 'not-a-notebook', why: 'it holds no list of cells, so it is no notebook.' }
  const file = text.split('\n')
  return {
    is: 'read',
    value: { language: languageOf(notebook, cells), cells: cells.map((cell, i) => cellOf(cell, i, file)) },
    from: { path: '', commit: null, id: null },
  }
}

/** nbformat 4 has one list of cells; nbformat 3 had one for each worksheet. */
function cellsOf(node: Node): Node[] | null {
  const cells = valueAt(node, 'cells')
  const format = valueAt(node, 'nbformat')
  const sheets = valueAt(node, 'worksheets')
  if (cells?.is === 'list' && !(sheets?.is === 'list' && format?.is === 'number' && format.value < 4)) return cells.items
  return sheets?.is === 'list' ? sheets.items.flatMap((sheet) => itemsAt(sheet, 'cells')) : null
}

function cellOf(node: Node, i: number, file: string[]): Cell {
  const kind = textAt(node, 'cell_type')
  const source = valueAt(node, 'source') ?? valueAt(node, 'input') ?? node
  const { text, fileLines } = linesOf(source)
  const indent = kind === 'code' ? indentOf(source, file) : null
  const outputs = kind === 'code' ? itemsAt(node, 'outputs').flatMap(outputsOf) : []
  const told = { cell: i + 1, kind: kind === 'code' ? 'code' : kind === 'raw' ? 'raw' : 'markdown', text, fileLines, outputs } as const
  return indent === null ? told : { ...told, indent }
}

function languageOf(node: Node, cells: Node[]): string {
  const metadata = valueAt(node, 'metadata')
  const named =
    textAt(valueAt(metadata, 'kernelspec'), 'language') ??
    textAt(valueAt(metadata, 'language_info'), 'name') ??
    cells.map((cell) => textAt(cell, 'language')).find((language) => language !== null) ??
    textAt(valueAt(metadata, 'kernelspec'), 'name') ??
    'python'
  const language = named.toLowerCase()
  return /^i?python[\d.]*$/.test(language) ? 'python' : language
}

function itemsAt(node: Node | null, key: string): Node[] {
  const value = valueAt(node, key)
  return value?.is === 'list' ? value.items : []
}

function textAt(node: Node | null, key: string): string | null {
  const value = valueAt(node, key)
  return value?.is === 'string' ? value.value : null
}

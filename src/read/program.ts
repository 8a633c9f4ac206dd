import type { Cell, Program } from '../model/program.ts'
import { mapRead, type Read } from '../model/read.ts'
import type { Source } from '../model/source.ts'
import { readNotebook } from './notebook.ts'
import { longest } from './python-tree.ts'

/** Cuts a Python file or notebook into cells; a document is no program, nor are queries. */
export function readProgram(source: Source): Read<Program> {
  const { path, headPath, side, role, kind, text } = source
  if (kind === 'document' || kind === 'config') return { is: 'absent' }
  if (text.is !== 'read') return text
  if (kind === 'sql') return { is: 'absent' }
  const about = { path, headPath, side, role, kind }
  if (kind === 'python') return mapRead(text, (value) => ({ ...about, language: 'python', cells: [fileCell(value)] }))
  const notebook = readNotebook(text.value)
  if (notebook.is === 'unreadable') return { ...notebook, why: `${path}: ${notebook.why}` }
  return mapRead(notebook, ({ language, cells }) => ({ ...about, language, cells }))
}

function fileCell(text: string): Cell {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
  return { cell: null, kind: 'code', text: plain, fileLines: plain.split('\n').map((_, i) => i + 1), outputs: [] }
}

/** Whether there is more Python in its cells, those left out that are too long on their own, than we are ready to parse. */
export function isTooLong({ language, cells }: Program): boolean {
  if (language !== 'python') return false
  let sum = 0
  for (const { cell, kind, text } of cells) if (kind === 'code' && (cell === null || text.length <= longest)) sum += text.length
  return sum > longest
}

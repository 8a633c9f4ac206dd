import { createHash } from 'node:crypto'
import type { Cell } from '../model/program.ts'
import { readNotebook } from './notebook.ts'
import { pythonOfCell } from './notebook-magics.ts'
import { canonicalPython } from './python-canonical.ts'

/**
 * A digest of what a Python file or notebook does. Formatting, comments, docstrings, outputs and counts do not change it; any name,
 * number, string, operator or indentation level does. null: it cannot be told, so callers compare bytes.
 */
export function codeSignature(path: string, text: string): string | null {
  const canonical = /\.ipynb$/i.test(path)
    ? canonicalNotebook(text)
    : /\.pyw?$/i.test(path) && !isRecoded(text)
      ? canonicalPython(text)
      : null
  return canonical === null ? null : createHash('sha256').update(canonical).digest('hex')
}

/** PEP 263: another encoding than these may turn a comment into code (`unicode_escape`), and we read text as UTF-8. */
function isRecoded(text: string): boolean {
  const cookie = text
    .split(/\r\n|[\r\n]/, 2)
    .map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1])
    .find((name) => name !== undefined)
  return cookie !== undefined && !/^(?:utf[-_]?8(?:[-_]sig)?|u8|us[-_]ascii|ascii|latin[-_]?1|iso[-_]8859[-_]1)$/i.test(cookie)
}

function canonicalNotebook(text: string): string | null {
  const notebook = readNotebook(text)
  if (notebook.is !== 'read') return null
  const { language, cells } = notebook.value
  const code = cells.filter(({ kind }) => kind === 'code')
  return code.map((cell) => (language === 'python' ? canonicalCell(cell) : asWritten(cell.text))).join('')
}

/** A cell that does not parse is compared as it is written: its outputs still do not count. */
function canonicalCell(cell: Cell): string {
  const { python, asides } = pythonOfCell(cell.text)
  const canonical = canonicalPython(python)
  if (canonical === null) return asWritten(cell.text)
  return canonical + asides.map((aside) => ` aside ${JSON.stringify(aside.text.trim())}`).join('')
}

function asWritten(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  return ` text ${JSON.stringify(lines.join('\n').trim())}`
}

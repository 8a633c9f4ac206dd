import { cut } from './cut.ts'
import { visible } from './visible.ts'

/** Longest quotation: enough for a list of metrics, too little to bury a comment. */
const most = { text: 1000, code: 300 }

/** A character without a shape that GitHub, unlike a backslash or an entity of the mark itself, cannot see through: it breaks `@name`, `#1`, `https://`. */
const gap = '&#8203;'

/** What would mean something: GitHub's references first, then Markdown's and HTML's marks. */
const marks = /@|#|gh-(?=\d)|:\/\/|www(?=\.)|[&<>|$\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu

const written: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '://': `:${gap}//`,
  // GitHub's own way to keep a dollar from opening a formula.
  $: '<span>$</span>',
}

/** A stranger's text as inline Markdown that reads the same and does nothing: no mention, reference, link, HTML, table cell or formula. */
export function quote(text: string): string {
  return cut(visible(text), most.text)
    .replace(marks, inert)
    .replace(/^([-+=:])(?!\.?\d)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?!\S)/, '$1\\$2')
}

function inert(mark: string): string {
  if (Object.hasOwn(written, mark)) return written[mark] ?? ''
  return /^[\\`*[\]~_]$/.test(mark) ? `\\${mark}` : `${mark}${gap}`
}

/** A stranger's text as inline code, whatever backticks it holds. Not for tables: see `tableCode`. */
export function codeSpan(text: string): string {
  const code = inLog(cut(visible(text), most.code))
  if (code === '') return '(empty)'
  const fence = '`'.repeat(longestRun(code) + 1)
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** The same within a table, where a pipe would end the cell even inside code. */
export function tableCode(text: string): string {
  return /[|\\]/.test(text) ? quote(text) : codeSpan(text)
}

/** The same text with what a job's log would take for a workflow command (`::error::`, `##[error]`) broken. */
export function inLog(line: string): string {
  return line.replace(/^(\s*:):/, '$1\u200B:').replace(/##\[/g, '##\u200B[')
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}

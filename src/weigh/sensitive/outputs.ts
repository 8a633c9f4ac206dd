import type { Cell, Program } from '../../model/program.ts'
import type { Columns } from './reached.ts'
import { isCommonName } from './seen.ts'

/** Values of a sensitive column that a notebook's output shows. */
export interface OutputColumn {
  column: string
  cell: number | null
  fileLine: number
}

/** Characters of one output that are looked through. */
const most = 200_000

/** Outputs of a notebook in which the values of a sensitive column stand, each column once a cell. Its bare name is none of them. */
export function outputColumns({ cells }: Pick<Program, 'cells'>, columns: Columns): OutputColumn[] {
  return cells.flatMap(({ cell, outputs }) => {
    const found = outputs.flatMap((output) => [...columns].flatMap((column) => shown(output, column) ?? []))
    const first = new Map(found.toReversed().map((it) => [it.column, it]))
    return [...first.values()].map((it) => ({ ...it, cell }))
  })
}

function shown(output: Cell['outputs'][number], column: string): Omit<OutputColumn, 'cell'> | null {
  const text = output.text.slice(0, most)
  if (!text.includes(column)) return null
  const at = text.includes('<table') ? inTable(text, column) : (inFrame(text, column) ?? inSeries(text, column) ?? inRecord(text, column))
  if (at === null) return null
  const line = text.slice(0, at).split('\n').length
  return { column, fileLine: output.fileLines[line - 1] ?? output.fileLine }
}

const statistics = /^(?:count|mean|std|min|max|25%|50%|75%|unique|freq|first|last)$/

/** The offset of a column's head in an HTML table that has cells below it; a table of statistics shows values where it has a `top`. */
function inTable(text: string, column: string): number | null {
  const body = text.indexOf('<td')
  if (body < 0) return null
  const heads = [...text.matchAll(/<th[^>]{0,200}>\s*([^<]{0,200}?)\s*<\/th>/g)]
  const head = heads.find(({ 1: name, index }) => index < body && name === column)
  const labels = heads.flatMap(({ 1: name = '', index }) => (index > body ? [name] : []))
  const isSummary = labels.length > 0 && labels.every((name) => statistics.test(name))
  const isAbout = isOfModels(
    column,
    heads.flatMap(({ 1: name = '', index }) => (index < body ? [name] : [])),
  )
  return head === undefined || isSummary || isAbout ? null : head.index
}

/** A table about models, columns or metrics, in which a common name stands for one of those. */
function isOfModels(column: string, names: readonly string[]): boolean {
  return (
    isCommonName(column) &&
    names.some((name) => /feature|importance|gain|weight|coef|dtype|count|metric|model|score|loss|auc|param|mean|std/i.test(name))
  )
}

/** A frame as plain text: a line of names, below it lines that begin with an index. */
function inFrame(text: string, column: string): number | null {
  const lines = text.split('\n')
  let offset = 0
  for (const [i, line] of lines.entries()) {
    const names = line.trim().split(/\s+/)
    const next = (lines[i + 1] ?? '').trim().split(/\s+/)
    const isHead = names.includes(column) && !isOfModels(column, names) && names.every((name) => /^[\w.%-]+$|^\.\.\.$|^\\$/.test(name))
    if (isHead && /^\d+$/.test(next[0] ?? '') && next.length > Math.min(names.length, 2)) return offset + line.indexOf(column)
    offset += line.length + 1
  }
  return null
}

/** A series: values, and below them its name; or counts under its name. */
function inSeries(text: string, column: string): number | null {
  const lines = text.split('\n')
  const last = lines.findIndex((line) => line.startsWith(`Name: ${column},`) && !/dtype: bool\b/.test(line))
  const isValues = last > 0 && lines.slice(0, last).some((line) => /^\s*\S+\s{2,}\S/.test(line))
  if (isValues) return lines.slice(0, last).join('\n').length + 1
  return lines[0]?.trim() === column && lines.some((line) => /^Name: (?:count|proportion), dtype/.test(line)) ? 0 : null
}

/** A record: the name as a key with a value that is neither a type nor a count. */
function inRecord(text: string, column: string): number | null {
  const key = new RegExp(`['"]${column.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}['"]\\s*:\\s*['"]([^'"\\n]{1,200})['"]`).exec(text)
  return key === null ||
    /^(?:object|str|string|int\d*|float\d*|bool|category|datetime\S*|text|varchar|date|\*+|<.*>|\[.*\])$/i.test(key[1] ?? '')
    ? null
    : key.index
}

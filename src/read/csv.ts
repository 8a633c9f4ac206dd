import { CsvError, parse } from 'csv-parse/sync'
import type { Cell, Sample } from '../model/data-profile.ts'
import type { Provenance, Read } from '../model/read.ts'

/** Rows that are read of one sample. */
const mostRows = 200_000

/** What pandas and R write where a value is missing. */
const missing = new Set(['', 'na', 'n/a', '#n/a', 'nan', '-nan', 'null', 'none', '<na>', 'nil'])

/** A CSV with a line of names: commas, semicolons, tabs or bars between the values. `whole`: the text was not cut off. */
export function readCsv(text: string, from: Provenance, whole = true): Read<Sample> {
  const delimiter = delimiterOf(text)
  let rows: string[][]
  try {
    rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, to: mostRows + 2, trim: true })
  } catch (error) {
    const why = error instanceof CsvError ? error.message.replace(/ at line \d+.*$/, '') : String(error)
    const line = error instanceof CsvError && typeof error.lines === 'number' ? `line ${error.lines}: ` : ''
    return {
      is: 'unreadable',
      fault: 'author',
      reason: 'invalid-csv',
      why: `${from.path}: ${line}${why}; write quotes inside a value twice.`,
    }
  }
  const [names, ...values] = rows
  if (names === undefined || values.length === 0)
    return { is: 'unreadable', fault: 'author', reason: 'empty', why: `${from.path}: there is no row below the names of the columns.` }
  // Where the text was cut, the last line may be half a row.
  const kept = whole ? values.slice(0, mostRows) : values.slice(0, Math.min(mostRows, values.length - 1))
  const comma = delimiter === ';'
  return {
    is: 'read',
    from,
    value: {
      names,
      types: names.map(() => null),
      rows: kept.map((row) => names.map((_, i) => cellOf(row[i] ?? '', comma))),
      whole: whole && values.length <= mostRows,
    },
  }
}

/** A row as it is written, and the 1-based line on which it begins. */
export interface CsvRow {
  cells: string[]
  line: number
}

/** Every row of a CSV, the names of its columns first; or the line on which it breaks and why. */
export function csvRows(text: string): { rows: CsvRow[]; delimiter: string } | { line: number; why: string } {
  const delimiter = delimiterOf(text)
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
    const told = rows as unknown as { record: string[]; info: { lines: number } }[]
    const breaks = (cells: string[]) => cells.join('').split('\n').length - 1
    return { delimiter, rows: told.map(({ record, info }) => ({ cells: record, line: info.lines - breaks(record) })) }
  } catch (error) {
    if (!(error instanceof CsvError)) return { line: 1, why: String(error) }
    return { line: typeof error.lines === 'number' ? error.lines : 1, why: error.message.replace(/ at line \d+.*$/, '') }
  }
}

/** A value as it was written; a decimal comma, which goes with semicolons, as a point. */
function cellOf(written: string, comma: boolean): Cell {
  if (missing.has(written.toLowerCase())) return null
  return comma && /^[-+]?\d+,\d+$/.test(written) ? written.replace(',', '.') : written
}

/** What stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (letter: string) => first.split(letter).length
  return [',', ';', '\t', '|'].reduce((best, letter) => (count(letter) > count(best) ? letter : best))
}

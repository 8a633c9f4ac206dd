import type { DataType } from '../model/data-contract.ts'
import type { Cell, ColumnProfile } from '../model/data-profile.ts'

/** Different values that are told apart; beyond them a column is as good as without repetition or with much of it. */
const mostDistinct = 200_000
const mostCategories = 30

const written: [DataType, RegExp][] = [
  ['int', /^[-+]?(?:0|[1-9]\d{0,14})$/],
  ['float', /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$|^[-+]?inf(?:inity)?$/i],
  ['boolean', /^(?:true|false)$/i],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['timestamp', /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|[-+]\d{2}(?::?\d{2})?)?$/],
  ['time', /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/],
]

/** What the values of one column show. */
export function columnProfile(name: string, declared: DataType | null, cells: Cell[]): ColumnProfile {
  const present = cells.filter((cell) => cell !== null)
  const type = declared ?? typeOfTexts(present)
  const seen = new Set<Cell>()
  for (const cell of present) if (seen.size < mostDistinct) seen.add(cell)
  const { min, max } = range(type, present)
  return {
    name,
    type,
    rows: cells.length,
    missing: cells.length - present.length,
    distinct: seen.size,
    unique: present.length === cells.length && cells.length > 1 && seen.size === Math.min(cells.length, mostDistinct),
    min,
    max,
    categories: categories(type, seen, present.length),
    personal: isPersonal(present),
  }
}

/** The one type that every text has; numbers with and without a point are numbers, dates with and without a time are times. */
function typeOfTexts(cells: Cell[]): DataType | null {
  if (cells.length === 0) return null
  const found = new Set<DataType>()
  for (const cell of cells) {
    found.add(typeof cell === 'string' ? (written.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'string') : 'string')
    if (found.has('string')) return 'string'
  }
  if (found.size === 1) return [...found][0] ?? null
  if ([...found].every((type) => type === 'int' || type === 'float')) return hasCodes(cells) ? 'string' : 'float'
  return [...found].every((type) => type === 'date' || type === 'timestamp') ? 'timestamp' : 'string'
}

/** `00123` among numbers: a code that must keep its zeros. */
function hasCodes(cells: Cell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && /^0\d+$/.test(cell)) && cells.every((cell) => /^\d+$/.test(String(cell)))
}

function range(type: DataType | null, cells: Cell[]): { min: number | null; max: number | null } {
  if (type !== 'int' && type !== 'float' && type !== 'decimal') return { min: null, max: null }
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const cell of cells) {
    const value = Number(cell)
    if (!Number.isFinite(value)) continue
    if (value < min) min = value
    if (value > max) max = value
  }
  return min > max ? { min: null, max: null } : { min, max }
}

/** Few texts that come again and again. */
function categories(type: DataType | null, seen: ReadonlySet<Cell>, present: number): string[] | null {
  if (type !== 'string' || seen.size > mostCategories || seen.size * 3 > present) return null
  const values = [...seen].map(String)
  return values.every((value) => value.length <= 40 && !/[\n\r]/.test(value)) ? values.sort() : null
}

/** Addresses of mail, account numbers, telephone numbers: most of the first values are such. */
function isPersonal(cells: Cell[]): boolean {
  const texts = cells.slice(0, 200).filter((cell) => typeof cell === 'string')
  const shaped = texts.filter((text) =>
    /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$|^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}[A-Z0-9 ]{0,4}$|^\+\d[\d ()/-]{7,18}\d$/i.test(text),
  )
  return texts.length > 0 && shaped.length * 2 > texts.length
}

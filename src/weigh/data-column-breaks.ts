import type { DataColumn, DataContract, DataValue, Told } from '../model/data-contract.ts'
import { isSensitive } from './data-gaps.ts'
import { both } from './data-words.ts'

/** What of base's columns head breaks, one phrase each. A column that is added, and a fact told for the first time, break nothing. */
export function columnBreaks(base: DataContract, head: DataContract): string[] {
  // The one table of a contract may be called otherwise; of several each keeps its name.
  const several = Math.max(tables(base), tables(head)) > 1
  const nameOf = ({ table, name }: DataColumn) => (several && table !== null ? `${table}.${name}` : name)
  const now = new Map(head.columns.map((column) => [nameOf(column), column]))
  const same = base.format === head.format
  return base.columns.flatMap((was) => {
    const name = nameOf(was)
    const is = now.get(name)
    if (is === undefined) return isFormerLabel(was, base, head) ? [] : [`${name} is removed`]
    const unmarked = isSensitive(base, was) && !isSensitive(head, is)
    return [...factBreaks(was, is, same).map((says) => `${name} ${says}`), ...(unmarked ? [`${name} is no longer sensitive`] : [])]
  })
}

/** The label's column, where it is told already that the label has another one now. */
function isFormerLabel({ name }: DataColumn, base: DataContract, head: DataContract): boolean {
  return base.label.column?.value === name && head.label.column !== null && head.label.column.value !== name
}

function factBreaks(was: DataColumn, is: DataColumn, same: boolean): string[] {
  /** A fact that was told and is told no more, unless another format could not tell it. */
  const gone = (before: unknown, after: unknown) => before !== null && after === null && same
  return [
    ...differs('was', 'is', was.type, is.type),
    ...differs('was in', 'is in', was.unit, is.unit),
    ...(gone(was.unit, is.unit) ? [`no longer says its unit, ${was.unit?.value}`] : []),
    ...nullBreaks(was, is, same),
    ...rangeBreaks(was, is, same),
    ...categoryBreaks(was, is, same),
  ]
}

function differs(then: string, now: string, was: Told<string> | null, is: Told<string> | null): string[] {
  return was === null || is === null || was.value === is.value ? [] : [`${then} ${was.value} and ${now} ${is.value}`]
}

function nullBreaks({ nulls: was }: DataColumn, { nulls: is }: DataColumn, same: boolean): string[] {
  if (was === null || was.value >= 1) return []
  if (is === null) return same ? ['may be null now'] : []
  if (is.value <= was.value) return []
  return [was.value === 0 ? 'may be null now' : `may lack ${share(is.value)} of its values, not ${share(was.value)}`]
}

function rangeBreaks(was: DataColumn, is: DataColumn, same: boolean): string[] {
  return (['min', 'max'] as const).flatMap((end) => {
    const [before, after] = [was[end]?.value, is[end]?.value]
    if (before === undefined || (after === undefined && !same) || sameValue(before, after)) return []
    return [after === undefined ? `has no ${end} any more (was ${before})` : `has ${end} ${after}, not ${before}`]
  })
}

function categoryBreaks({ categories: was }: DataColumn, { categories: is }: DataColumn, same: boolean): string[] {
  if (was === null) return []
  if (is === null) return same ? ['may be any category now'] : []
  const added = is.value.filter((name) => !was.value.includes(name))
  const gone = was.value.filter((name) => !is.value.includes(name))
  return [...(gone.length > 0 ? [`loses the ${kinds(gone)}`] : []), ...(added.length > 0 ? [`gains the ${kinds(added)}`] : [])]
}

function kinds(names: string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
  return `${names.length === 1 ? 'category' : 'categories'} ${both(shown)}`
}

function sameValue(a: DataValue, b: DataValue | undefined): boolean {
  return a === b || (b !== undefined && String(a) === String(b))
}

function share(of: number): string {
  return of >= 1 ? 'all' : `${Number((of * 100).toPrecision(3))} %`
}

function tables({ columns }: DataContract): number {
  return new Set(columns.map(({ table }) => table)).size
}

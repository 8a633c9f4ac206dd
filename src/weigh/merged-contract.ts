import type { DataColumn, DataContract } from '../model/data-contract.ts'

/** Contracts that complete one another, as one: the first that says a thing stands. null: there is none. */
export function mergedContract(contracts: DataContract[]): DataContract | null {
  const [first, ...rest] = contracts
  if (first === undefined) return null
  const merged = rest.reduce((a, b) => filled(a, b), first)
  // Where one of them is in our own format, people know where to write what it lacks, and its version.
  return { ...merged, format: contracts.find(({ format }) => format === 'own')?.format ?? merged.format }
}

function filled(a: DataContract, b: DataContract): DataContract {
  const same = (one: DataColumn, other: DataColumn) =>
    one.name === other.name && (one.table === null || other.table === null || one.table === other.table)
  const columns = a.columns.map((column) => {
    const other = b.columns.find((it) => same(column, it))
    return other === undefined ? column : firstOf(column, other)
  })
  const more = b.columns.filter((column) => !a.columns.some((it) => same(it, column)))
  const sensitive = [...(a.sensitive?.value ?? []), ...(b.sensitive?.value ?? [])]
  const told = a.sensitive ?? b.sensitive
  return {
    ...firstOf(a, b),
    label: firstOf(a.label, b.label),
    columns: [...columns, ...more],
    sensitive: told === null ? null : { ...told, value: [...new Set(sensitive)] },
  }
}

/** The one, with what it lacks from the other. */
function firstOf<T extends object>(a: T, b: T): T {
  return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value ?? b[key as keyof T]])) as T
}

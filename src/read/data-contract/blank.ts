import type { DataColumn, DataContract, DataFormat } from '../../model/data-contract.ts'

/** A contract that says nothing yet. */
export function blankContract(format: DataFormat): DataContract {
  return {
    format,
    name: null,
    version: null,
    snapshot: null,
    snapshotFile: null,
    grain: null,
    entity: null,
    key: null,
    label: { id: null, column: null, definition: null, time: null, delay: null },
    time: null,
    freshness: null,
    join: null,
    split: null,
    columns: [],
    sensitive: null,
  }
}

/** A column of which only the name is known. */
export function blankColumn(name: string, line: number, table: string | null = null): DataColumn {
  return { name, line, table, type: null, nulls: null, min: null, max: null, categories: null, unit: null, sensitive: null }
}

import type { DataColumn, DataContract } from '../model/data-contract.ts'
import type { ModelSettings } from '../model/settings.ts'

/** What a data contract is asked for, in the order in which people are told. */
export const dataPieces = [
  'grain',
  'key',
  'label',
  'label-time',
  'label-delay',
  'time',
  'freshness',
  'join',
  'split',
  'snapshot',
  'columns',
  'types',
  'nulls',
  'ranges',
  'categories',
  'units',
  'sensitive',
] as const
export type DataPiece = (typeof dataPieces)[number]

/** What every column is asked for by itself. */
const columnPieces = ['types', 'nulls', 'ranges', 'categories', 'units'] as const
type ColumnPiece = (typeof columnPieces)[number]

function isOfColumns(piece: DataPiece): piece is ColumnPiece {
  return (columnPieces as readonly DataPiece[]).includes(piece)
}

/** A piece that a contract does not tell; `columns`: those that lack it, where others have it. */
export interface DataGap {
  piece: DataPiece
  columns: string[]
}

/** What of a model decides which pieces are asked. */
export type Asking = Pick<ModelSettings, 'labels' | 'serving' | 'task'>

/** What a contract leaves out. `snapshot`: the metrics name one. */
export function dataGaps(contract: DataContract, asking: Asking, snapshot: boolean): DataGap[] {
  const { label, columns } = contract
  const told: Record<Exclude<DataPiece, ColumnPiece>, unknown> = {
    grain: contract.grain ?? contract.entity,
    key: contract.key,
    label: label.definition,
    'label-time': label.time,
    'label-delay': label.delay,
    time: contract.time,
    freshness: contract.freshness,
    join: contract.join,
    split: contract.split,
    snapshot: contract.snapshot ?? contract.snapshotFile ?? (snapshot || null),
    columns: columns[0] ?? null,
    sensitive: contract.sensitive ?? columns.find(({ sensitive }) => sensitive !== null) ?? null,
  }
  const asked = dataPieces.filter((piece) => isAsked(piece, asking))
  const lacking = asked.filter((piece) => !isOfColumns(piece) && told[piece] === null).map((piece): DataGap => ({ piece, columns: [] }))
  return [...lacking, ...columnGaps(contract)].sort((a, b) => dataPieces.indexOf(a.piece) - dataPieces.indexOf(b.piece))
}

/** Everything, for a model whose data nobody described. */
export function allGaps(asking: Asking): DataGap[] {
  return dataPieces.filter((piece) => isAsked(piece, asking) && !isOfColumns(piece)).map((piece) => ({ piece, columns: [] }))
}

function isAsked(piece: DataPiece, { labels, serving, task }: Asking): boolean {
  if (piece.startsWith('label') && (labels === 'none' || (task !== undefined && unlabelled.includes(task)))) return false
  if (piece === 'label-time' || piece === 'label-delay') return labels === 'delayed'
  return piece !== 'freshness' || serving !== 'none'
}

const unlabelled = ['embedding', 'generation', 'anomaly']

function columnGaps(contract: DataContract): DataGap[] {
  const identifies = new Set([...(contract.key?.value ?? []), ...(contract.entity?.value ?? []), ...(contract.time?.value ?? [])])
  const aside = (it: DataColumn) => identifies.has(it.name) || it.name === contract.label.column?.value || isSensitive(contract, it)
  const rest = contract.columns.filter((it) => !aside(it))
  const numeric = rest.filter(({ type, categories }) => categories === null && ['int', 'float', 'decimal'].includes(type?.value ?? ''))
  const texts = rest.filter(({ type }) => type?.value === 'string')
  const measured = numeric.filter(({ type }) => type?.value !== 'int')
  const lacking = (piece: DataPiece, lack: DataColumn[], all: DataColumn[]): DataGap[] =>
    lack.length === 0 ? [] : [{ piece, columns: lack.length === all.length ? [] : lack.map(({ name }) => name) }]
  // A free text has no categories and a count has no unit: only where none of them says any is it asked.
  const none = (piece: DataPiece, all: DataColumn[], key: 'categories' | 'unit'): DataGap[] =>
    all.length > 0 && contract.columns.every((it) => it[key] === null) ? [{ piece, columns: [] }] : []
  return [
    ...lacking(
      'types',
      rest.filter(({ type, categories }) => type === null && categories === null),
      rest,
    ),
    ...lacking(
      'nulls',
      rest.filter(({ nulls }) => nulls === null),
      rest,
    ),
    ...lacking(
      'ranges',
      numeric.filter(({ min, max }) => min === null && max === null),
      numeric,
    ),
    ...none('categories', texts, 'categories'),
    ...none('units', measured, 'unit'),
  ]
}

/** Whether a contract says of a column that it is sensitive. */
export function isSensitive({ sensitive }: DataContract, column: DataColumn): boolean {
  return column.sensitive?.value === true || (sensitive?.value.includes(column.name) ?? false)
}

/** Names of the columns that a contract says are sensitive, listed among its columns or not. */
export function sensitiveColumns(contract: DataContract): string[] {
  const marked = contract.columns.filter((column) => isSensitive(contract, column)).map(({ name }) => name)
  return [...new Set([...marked, ...(contract.sensitive?.value ?? [])])]
}

/** Gaps that base did not have: a piece that it told, a column that told it or is new. */
export function newGaps(base: DataGap[], head: DataGap[]): DataGap[] {
  return head.filter(({ piece, columns }) => {
    const was = base.find((gap) => gap.piece === piece)
    if (was === undefined) return true
    return was.columns.length > 0 && (columns.length === 0 || columns.some((name) => !was.columns.includes(name)))
  })
}

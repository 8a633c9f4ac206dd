import type { DataColumn, DataContract, DataSplit, Told } from '../../model/data-contract.ts'
import { type DataFile, dataFile } from '../../model/data-file.ts'
import { mapRead, type Provenance, type Read } from '../../model/read.ts'
import { nearestFew } from '../nearest.ts'
import type { Node } from '../node.ts'
import { type Complaint, lineOf, readStrictly } from '../strictly.ts'
import { blankColumn, blankContract } from './blank.ts'
import { boundAt, entryAt, namesAt, scalarText, textAt } from './told.ts'

/** The keys of a data contract of ours; a file with none of them is another format's. */
export const ownKeys: ReadonlySet<string> = new Set(
  Object.keys(dataFile.shape).filter((key) => !['version', 'name', 'owner'].includes(key)),
)

/** A data contract in our own format, strictly: every mistake is named at once, with its line and what to write. */
export function readOwnDataContract(text: string, from: Provenance): Read<DataContract> {
  let root: Node | null = null
  const read = readStrictly(text, from, {
    schema: dataFile,
    empty: 'the data contract is empty or no map; `mle-review contract data FILE` drafts one from a CSV.',
    reason: 'invalid-data-contract',
    further: (file, node) => {
      root = node
      return strayNames(file, node)
    },
  })
  return mapRead(read, () => contractOf(root))
}

/** Ranges that hold nothing, and sensitive columns that are one letter away from one that is listed. */
function strayNames({ columns, sensitive = [] }: DataFile, root: Node | null): Complaint[] {
  const nearest = nearestFew(50)
  const names = Object.keys(columns)
  const ranges = names.flatMap((name): Complaint[] => {
    const { min, max } = columns[name] ?? {}
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return []
    return [{ line: lineOf(root, ['columns', name]), what: `columns.${name}: min ${min} is above max ${max}.` }]
  })
  const strays = sensitive.flatMap((name, i): Complaint[] => {
    const near = Object.hasOwn(columns, name) ? null : nearest(name, names)
    return near === null
      ? []
      : [{ line: lineOf(root, ['sensitive', i]), what: `sensitive: \`${name}\` is no column; did you mean \`${near}\`?` }]
  })
  return [...ranges, ...strays]
}

function contractOf(root: Node | null): DataContract {
  const at = (key: string) => entryAt(root, key)?.value
  const [snapshot, label, features] = [at('snapshot'), at('label'), at('features')]
  const sensitive = entryAt(root, 'sensitive')
  const columns = at('columns')
  return {
    ...blankContract('own'),
    name: textAt(root, 'name'),
    version: textAt(root, 'contract'),
    snapshot: snapshot?.is === 'map' ? textAt(snapshot, 'id') : textAt(root, 'snapshot'),
    snapshotFile: textAt(snapshot, 'file'),
    grain: textAt(root, 'grain'),
    entity: namesAt(root, 'entity'),
    key: namesAt(root, 'key'),
    label: {
      id: textAt(label, 'id'),
      column: textAt(label, 'column'),
      definition: textAt(label, 'definition'),
      time: textAt(label, 'time'),
      delay: textAt(label, 'delay'),
    },
    time: namesAt(features, 'time'),
    freshness: textAt(features, 'freshness'),
    join: textAt(features, 'join'),
    split: splitOf(root),
    columns: columns?.is === 'map' ? columns.entries.map(({ key, line, value }) => columnOf(key, line, value)) : [],
    sensitive: sensitive === null ? null : { value: namesAt(root, 'sensitive')?.value ?? [], line: sensitive.line },
  }
}

function splitOf(root: Node | null): Told<DataSplit> | null {
  const entry = entryAt(root, 'split')
  if (entry === null) return null
  const { line, value } = entry
  if (value.is !== 'map') return { line, value: { policy: scalarText(value) ?? '', by: [], rest: {} } }
  const rest = Object.fromEntries(['gap_days', 'seed'].flatMap((key) => textOf(value, key)))
  const shares = entryAt(value, 'shares')?.value
  const told = shares?.is === 'map' ? shares.entries.map((share) => [`share of ${share.key}`, scalarText(share.value) ?? '']) : []
  return {
    line,
    value: {
      policy: textAt(value, 'policy')?.value ?? '',
      by: namesAt(value, 'by')?.value ?? [],
      rest: { ...rest, ...Object.fromEntries(told) },
    },
  }
}

function textOf(node: Node, key: string): [string, string][] {
  const text = textAt(node, key)
  return text === null ? [] : [[key, text.value]]
}

function columnOf(name: string, line: number, node: Node): DataColumn {
  const nulls = entryAt(node, 'nulls')
  const sensitive = entryAt(node, 'sensitive')
  const share = nulls?.value.is === 'boolean' ? Number(nulls.value.value) : nulls?.value.is === 'number' ? nulls.value.value : null
  return {
    ...blankColumn(name, line),
    type: textAt(node, 'type') as DataColumn['type'],
    nulls: nulls === null || share === null ? null : { value: share, line: nulls.line },
    min: boundAt(node, 'min'),
    max: boundAt(node, 'max'),
    categories: namesAt(node, 'categories'),
    unit: textAt(node, 'unit'),
    sensitive: sensitive?.value.is === 'boolean' ? { value: sensitive.value.value, line: sensitive.line } : null,
  }
}

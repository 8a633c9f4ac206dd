import type { MetricsFault, SliceMap } from '../model/metrics.ts'
import { sliceName } from '../model/slice.ts'
import { readMetricMap } from './metric-map.ts'
import { kindOf, type Node, type NodeEntry } from './node.ts'

/** Slices in both spellings: by key (`{"country": {"IT": {…}}}`) and by name (`{"channel=web,country=IT": {…}}`). */
export function readSlices(node: Node | null, field: string, faults: MetricsFault[]): SliceMap {
  const slices: SliceMap = {}
  if (node === null || node.is === 'null') return slices
  if (node.is !== 'map') {
    faults.push({
      reason: 'invalid-json',
      field,
      line: node.line,
      spoils: 'nothing',
      why: `line ${node.line}: ${field} holds ${kindOf(node)} where a map of slices belongs.`,
    })
    return slices
  }
  const seen = new Set<string>()
  const add = (name: string, { value, line, key }: NodeEntry) => {
    const at = `${field}.${name}`
    const spoil = (reason: MetricsFault['reason'], why: string) =>
      faults.push({ reason, field: at, line, spoils: { slice: name }, why: `line ${line}: ${why}` })
    if (key === '__proto__') spoil('reserved-key', '"__proto__" is a reserved word and cannot name a slice; rename it.')
    else if (value.is !== 'map') spoil('invalid-json', `the slice ${name} holds ${kindOf(value)} where a map of its metrics belongs.`)
    else if (seen.has(name)) spoil('duplicate-key', `the slice ${name} stands here again; keep one.`)
    else slices[name] = readSlice(name, value.entries, at, line, faults)
    seen.add(name)
  }
  const groups = Map.groupBy(node.entries, ({ key }) => key)
  for (const entry of node.entries) {
    const { key, value, line } = entry
    if (key.includes('=')) add(sliceName(key), entry)
    else if ((groups.get(key)?.length ?? 0) > 1) {
      faults.push({
        reason: 'duplicate-key',
        field: `${field}.${key}`,
        line,
        spoils: { slice: key },
        why: `line ${line}: the slices of "${key}" stand here again; keep one.`,
      })
    } else if (value.is === 'map') for (const one of value.entries) add(`${key}=${one.key}`, one)
    else
      faults.push({
        reason: 'invalid-json',
        field: `${field}.${key}`,
        line,
        spoils: { slice: key },
        why: `line ${line}: "${key}" holds ${kindOf(value)} where a map from its values to metrics belongs.`,
      })
  }
  return slices
}

function readSlice(name: string, entries: NodeEntry[], field: string, line: number, faults: MetricsFault[]): SliceMap[string] {
  const counts = entries.filter(({ key }) => key === 'n')
  const first = counts[0]?.value
  const n = counts.length === 1 && first?.is === 'number' && Number.isFinite(first.value) && first.value >= 0 ? first.value : null
  if (counts.length > 0 && n === null)
    faults.push({
      reason: 'invalid-json',
      field: `${field}.n`,
      line: counts[0]?.line ?? line,
      spoils: 'nothing',
      why: `line ${counts[0]?.line ?? line}: n of ${name} is no count of examples; it is not used.`,
    })
  const metrics = readMetricMap(
    entries.filter(({ key }) => key !== 'n'),
    { field, spoils: { slice: name } },
    faults,
  )
  return { n, metrics, line }
}

import type { MetricsFault, SliceMap } from '../model/metrics.ts'
import { sliceName } from '../model/slice.ts'
import { readMetricMap, repeatedKeys } from './metric-map.ts'
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
  const twice = repeatedKeys(node.entries)
  for (const entry of node.entries) {
    const { key, value, line } = entry
    const long = key.length > longestName || (value.is === 'map' && value.entries.some((one) => one.key.length > longestName))
    if (long) faults.push(tooLong(key, field, line))
    else if (key.includes('=')) add(sliceName(key), entry)
    else if (twice.has(key)) {
      faults.push({
        reason: 'duplicate-key',
        field: `${field}.${key}`,
        line,
        spoils: { slice: key },
        why: `line ${line}: the slices of "${key}" stand here again; keep one.`,
      })
    } else if (value.is === 'map') for (const one of value.entries) add(`${key.trim()}=${one.key.trim()}`, one)
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

const longestName = 300

/** Names of slices are shown in tables; one that no table could hold spoils its key rather than going unjudged. */
function tooLong(key: string, field: string, line: number): MetricsFault {
  const name = key.slice(0, longestName)
  const why = `line ${line}: a slice under ${field} has a name of more than ${longestName} characters; shorten it.`
  return { reason: 'invalid-json', field, line, spoils: { slice: name.includes('=') ? sliceName(name) : name }, why }
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

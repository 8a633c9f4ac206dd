import type { MetricMap, MetricsFault, MetricValue, NotNumberReason } from '../model/metrics.ts'
import { keyIssues, kindOf, type Node, type NodeEntry, reservedKeys, valueAt } from './node.ts'

/** A map of metrics; maps without `value` are names with dots (`test.auc`). Reserved and unusable parts are told to `faults`. */
export function readMetricMap(
  entries: NodeEntry[],
  at: { field: string; spoils: MetricsFault['spoils'] },
  faults: MetricsFault[],
): MetricMap {
  const map: MetricMap = {}
  const collect = (some: NodeEntry[], prefix: string, spoiled: boolean) => {
    const twice = repeatedKeys(some)
    for (const { key, value, line } of some) {
      const name = prefix + key
      // No gate can mean it, and a path of long names would grow with every level.
      if (name.length > longestName) continue
      const repeated = spoiled || twice.has(key)
      if (reservedKeys.has(key))
        faults.push({ reason: 'reserved-key', field: `${at.field}.${name}`, line, spoils: at.spoils, why: reserved(line, key) })
      else if (value.is === 'map' && value.entries.length > 0 && valueAt(value, 'value') === null)
        collect(value.entries, `${name}.`, repeated)
      else
        map[name] =
          repeated || Object.hasOwn(map, name)
            ? unusable('duplicate-key', textOf(value), line)
            : readValue(value, line, `${at.field}.${name}`, faults)
    }
  }
  collect(entries, '', false)
  return map
}

const longestName = 1000

/** Keys that stand more than once. */
export function repeatedKeys(entries: NodeEntry[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { key } of entries) (seen.has(key) ? twice : seen).add(key)
  return twice
}

function readValue(node: Node, line: number, field: string, faults: MetricsFault[]): MetricValue {
  if (node.is !== 'map') return readNumber(node, line)
  const repeated = keyIssues(node)[0]?.reason
  if (repeated === 'duplicate-key' || repeated === 'reserved-key') return unusable(repeated, textOf(node), line)
  const value = valueAt(node, 'value')
  const number = value === null ? unusable('not-a-number', '{}', line) : readNumber(value, line)
  if (number.is !== 'number') return number
  for (const extra of ['low', 'high', 'confidence', 'se', 'count', 'n'] as const) {
    const said = valueAt(node, extra)
    if (said === null) continue
    if (said.is === 'number' && Number.isFinite(said.value)) number[extra] = said.value
    else faults.push(ignored(`${field}.${extra}`, said))
  }
  const runs = valueAt(node, 'runs')
  if (runs?.is === 'list' && runs.items.every((run) => run.is === 'number' && Number.isFinite(run.value))) {
    number.runs = runs.items.map((run) => (run.is === 'number' ? run.value : 0))
  } else if (runs !== null) faults.push(ignored(`${field}.runs`, runs))
  return number
}

function readNumber(node: Node, line: number): MetricValue {
  if (node.is === 'string' || node.is === 'boolean' || node.is === 'null') return unusable(node.is, textOf(node), line)
  if (node.is !== 'number' || Number.isNaN(node.value)) return unusable('not-a-number', textOf(node), line)
  if (!Number.isFinite(node.value)) return unusable('infinite', textOf(node), line)
  return { is: 'number', value: node.value, text: numberText(node.text, node.value), line }
}

/** A number as written; beyond a hundred characters nobody means the digits, and arithmetic on them would take seconds. */
export function numberText(text: string, value: number): string {
  return text.length <= 100 && /^-?[0-9]+(\.[0-9]+)?(e[-+]?[0-9]{1,4})?$/i.test(text) ? text : String(value)
}

function unusable(reason: NotNumberReason, text: string, line: number): MetricValue {
  return { is: 'not-a-number', text, reason, line }
}

function ignored(field: string, node: Node): MetricsFault {
  return {
    reason: 'invalid-json',
    field,
    line: node.line,
    spoils: 'nothing',
    why: `line ${node.line}: ${field} holds ${kindOf(node)} that is no finite number; it is not used.`,
  }
}

function reserved(line: number, key: string): string {
  return `line ${line}: "${key}" is a reserved word and cannot name a metric; rename it.`
}

function textOf(node: Node): string {
  if (node.is === 'map') return '{…}'
  if (node.is === 'list') return '[…]'
  const text = node.is === 'null' ? 'null' : node.is === 'number' ? node.text : String(node.value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

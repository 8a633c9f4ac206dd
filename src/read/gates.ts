import type { Bounds, Gate, GateFile } from '../model/gate.ts'
import type { Provenance, Read } from '../model/read.ts'
import { Complaints, checkKeys, readBounds, readChangeLimit, readShort, readTier } from './gate-limits.ts'
import { readSliceLimits } from './gate-slices.ts'
import { parseJsonTree } from './json.ts'
import { whyUnreadable } from './metrics.ts'
import { keyIssues, kindOf, type Node, type NodeEntry, valueAt } from './node.ts'
import { parseYamlTree } from './yaml.ts'

/** A gates file in either spelling, YAML or JSON (by its name). All its mistakes are named at once, each with its line. */
export function readGates(text: string, from: Provenance): Read<GateFile> {
  const parsed = /\.json$/i.test(from.path) ? parseJsonTree(text) : parseYamlTree(text)
  const unreadable = whyUnreadable(parsed, from.path)
  if (unreadable !== null) return unreadable.fault === 'author' ? { ...unreadable, reason: 'invalid-gates' } : unreadable
  return gatesOf(parsed.node, from)
}

/** Gates written in the configuration itself, as plain data. */
export function readInlineGates(value: unknown, from: Provenance): Read<GateFile> {
  return gatesOf(nodeOf(value, from.line ?? 1), from)
}

function gatesOf(root: Node | null, from: Provenance): Read<GateFile> {
  const complaints = new Complaints(from.path)
  for (const { line, column, why } of keyIssues(root)) complaints.add({ line, column }, why.replace(/^line \d+, column \d+: /, ''))
  const gates = root === null ? [] : readTop(root, complaints)
  if (complaints.said.length === 0) return { is: 'read', value: { gates }, from }
  return { is: 'unreadable', fault: 'author', reason: 'invalid-gates', why: complaints.said.slice(0, 50).join('\n') }
}

const laterOnTop = ['confidence', 'when_inconclusive', 'holm', 'conditions']

function readTop(root: Node, complaints: Complaints): Gate[] {
  if (root.is === 'null') return []
  if (root.is !== 'map') {
    complaints.add(root, `gates must be a map from metrics to limits, not ${kindOf(root)}.`)
    return []
  }
  const version = valueAt(root, 'version')
  const section = valueAt(root, 'gates')
  const isGate = ({ value }: NodeEntry) => value.is === 'list' || value.is === 'map'
  const long = version !== null || section?.is === 'map'
  if (!long) {
    const later = root.entries.filter((entry) => laterOnTop.includes(entry.key) && !isGate(entry))
    checkKeys(later, { known: [], later: laterOnTop }, '', complaints)
    return root.entries.filter((entry) => !later.includes(entry)).flatMap((entry) => readGate(entry, complaints) ?? [])
  }
  checkKeys(
    root.entries,
    { known: ['version', 'gates'], later: laterOnTop },
    ' (gates stand under `gates:` where the file has a `version`)',
    complaints,
  )
  if (version !== null && !(version.is === 'number' && version.value === 1)) complaints.add(version, 'version must be 1.')
  if (section === null || section.is === 'null') return []
  if (section.is === 'map') return section.entries.flatMap((entry) => readGate(entry, complaints) ?? [])
  complaints.add(section, `gates must be a map from metrics to limits, not ${kindOf(section)}.`)
  return []
}

const gateKeys = ['min', 'max', 'between', 'better', 'do_not_ship', 'baseline', 'production', 'slices', 'tier', 'confidence']

function readGate({ key: metric, value, line }: NodeEntry, complaints: Complaints): Gate | null {
  if (value.is === 'list') {
    const bounds = readShort(value, metric, complaints)
    return { metric, ...bounds, better: direction(bounds), slices: [], tier: 'hold', line }
  }
  if (value.is !== 'map') {
    complaints.add(value, `the gate on ${metric} must be a list such as ["min", 0.8] or a map of limits, not ${kindOf(value)}.`)
    return null
  }
  const before = complaints.said.length
  checkKeys(value.entries, { known: gateKeys, later: ['evidence', 'runs'] }, ` in ${metric}`, complaints)
  const bounds = readBounds(value, metric, complaints)
  const stop = valueAt(value, 'do_not_ship')
  const doNotShip = stop === null ? undefined : readStop(stop, `do_not_ship of ${metric}`, complaints)
  const better = readBetter(
    value,
    metric,
    direction(bounds) ?? ((bounds.min ?? bounds.max) ? null : direction(doNotShip ?? {})),
    complaints,
  )
  const baseline = readChangeLimit(valueAt(value, 'baseline'), `baseline of ${metric}`, complaints)
  const production = readChangeLimit(valueAt(value, 'production'), `production of ${metric}`, complaints)
  const slices = readSliceLimits(valueAt(value, 'slices'), metric, complaints)
  const confidence = valueAt(value, 'confidence')
  if (confidence !== null && !(confidence.is === 'string' && confidence.value === 'none')) {
    complaints.add(confidence, `\`confidence\` in ${metric}: only \`none\` is read here; a number is known, not in this version.`)
  }
  const gate: Gate = {
    metric,
    ...bounds,
    better,
    ...(doNotShip && { doNotShip }),
    ...(baseline && { baseline }),
    ...(production && { production }),
    slices,
    tier: readTier(value, metric, complaints) ?? 'hold',
    line,
  }
  contradictions(gate, value, complaints, complaints.said.length === before)
  return gate
}

function contradictions(gate: Gate, node: Node, complaints: Complaints, sound: boolean): void {
  const { metric, better } = gate
  const changes = [gate.baseline, gate.production, ...gate.slices.flatMap((slice) => [slice.baseline, slice.production])].find(
    (limit) => limit !== undefined,
  )
  if (changes !== undefined && better === null)
    complaints.add(
      { line: changes.line ?? node.line, column: 1 },
      `${metric} has a change limit and no direction; add \`better: higher\` or \`better: lower\`.`,
    )
  const floors: [Bounds | undefined, string][] = [
    [gate.doNotShip, `do_not_ship of ${metric}`],
    ...gate.slices.map((slice): [Bounds, string] => [slice, `slices.${slice.slice} of ${metric}`]),
  ]
  for (const [bounds, what] of floors) {
    const implied = direction(bounds ?? {})
    if (implied !== null && better !== null && implied !== better)
      complaints.add(node, `${what} has ${implied === 'higher' ? 'min' : 'max'}, but ${better} is better for ${metric}.`)
  }
  const limited = gate.min ?? gate.max ?? gate.between ?? gate.doNotShip ?? gate.baseline ?? gate.production ?? gate.slices[0]
  if (sound && limited === undefined)
    complaints.add(node, `the gate on ${metric} states no limit; give min, max, between, baseline, production or slices.`)
}

function direction({ min, max }: Bounds): 'higher' | 'lower' | null {
  if ((min === undefined) === (max === undefined)) return null
  return min !== undefined ? 'higher' : 'lower'
}

function readBetter(node: Node, metric: string, implied: 'higher' | 'lower' | null, complaints: Complaints): Gate['better'] {
  const said = valueAt(node, 'better')
  if (said === null) return implied
  const better = said.is === 'string' && (said.value === 'higher' || said.value === 'lower') ? said.value : null
  if (better === null) complaints.add(said, `better of ${metric} is \`higher\` or \`lower\`.`)
  else if (implied !== null && better !== implied)
    complaints.add(said, `${metric}: better is ${better}, but its ${implied === 'higher' ? 'min' : 'max'} says ${implied}.`)
  return better
}

function readStop(node: Node, what: string, complaints: Complaints): Bounds {
  if (node.is === 'list') return readShort(node, what, complaints)
  if (node.is === 'map') checkKeys(node.entries, { known: ['min', 'max', 'between'] }, ` in ${what}`, complaints)
  const bounds = node.is === 'map' ? readBounds(node, what, complaints) : {}
  if (node.is !== 'map' || node.entries.length === 0) complaints.add(node, `${what} must be a map with min, max or between.`)
  return bounds
}

function nodeOf(value: unknown, line: number): Node {
  const at = { line, column: 1 }
  if (Array.isArray(value)) return { ...at, is: 'list', items: value.map((item) => nodeOf(item, line)) }
  if (typeof value === 'number') return { ...at, is: 'number', value, text: String(value) }
  if (typeof value === 'boolean') return { ...at, is: 'boolean', value }
  if (typeof value === 'string') return { ...at, is: 'string', value }
  if (typeof value !== 'object' || value === null) return { ...at, is: 'null' }
  return { ...at, is: 'map', entries: Object.entries(value).map(([key, inner]) => ({ ...at, key, value: nodeOf(inner, line) })) }
}

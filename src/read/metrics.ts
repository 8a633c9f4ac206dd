import type { Metrics, MetricsFault, ScoredReference, Stamp } from '../model/metrics.ts'
import type { Provenance, Read, Unreadable } from '../model/read.ts'
import { parseJsonTree } from './json.ts'
import { readMetricMap } from './metric-map.ts'
import { readSlices } from './metric-slices.ts'
import { keyIssues, kindOf, type Node, type Parsed, valueAt } from './node.ts'
import { parseYamlTree } from './yaml.ts'

/**
 * A metrics file: our format, or a flat or nested map of numbers; JSON, or YAML by its name. What cannot be used stays in as a
 * value or a fault that says why: a gate that needs it fails, the others do not.
 */
export function readMetrics(text: string, from: Provenance): Read<Metrics> {
  const parsed = /\.ya?ml$/i.test(from.path) ? parseYamlTree(text) : parseJsonTree(text)
  const { node } = parsed
  const unreadable = whyUnreadable(parsed, from.path)
  if (unreadable !== null) return unreadable
  if (node?.is !== 'map') {
    const why = `${from.path}: ${node === null ? 'the file is empty' : `line ${node.line}: it holds ${kindOf(node)}`}; write a map of metrics.`
    return { is: 'unreadable', fault: 'author', reason: 'invalid-json', why }
  }
  const version = valueAt(node, 'version')
  const section = valueAt(node, 'metrics')
  const ours = section?.is === 'map' || (section !== null && version !== null)
  if (ours && version !== null && !(version.is === 'number' && version.value === 1)) {
    return {
      is: 'unreadable',
      fault: 'ours',
      reason: 'unknown-version',
      why: `${from.path}: line ${version.line}: this version reads metrics of version 1 only.`,
    }
  }
  return { is: 'read', value: metricsOf(node, ours ? section : null, from.path), from }
}

/** Why a file could not be made a tree, with whose fault it is; null when it could. Shared with gates and configuration. */
export function whyUnreadable({ node, issues }: Parsed, path: string): Unreadable | null {
  const large = issues.find(({ reason }) => reason === 'too-large')
  if (large !== undefined) return { is: 'unreadable', fault: 'ours', reason: 'too-large', why: `${path}: ${large.why}` }
  const syntax = issues.find(({ reason }) => reason === 'syntax')
  if (syntax === undefined || (node !== null && issues.length === 0)) return null
  return { is: 'unreadable', fault: 'author', reason: 'invalid-json', why: `${path}: ${syntax.why}` }
}

const sections = ['version', 'model', 'artifact', 'metrics', 'slices', 'references', 'data', 'run', 'predictions', 'stamp']

function metricsOf(root: Node & { is: 'map' }, section: Node | null, path: string): Metrics {
  const faults: MetricsFault[] = []
  const at = (key: string) => valueAt(root, key)
  const flat = section === null
  const lifted = new Set(flat ? sections.filter((key) => isSection(key, at(key))) : sections)
  const of = (key: string) => (lifted.has(key) ? at(key) : null)
  for (const issue of keyIssues(root)) {
    const top = issue.field.split('.')[0] ?? ''
    const repeatedSection = issue.field === top && lifted.has(top)
    const inside = lifted.has(top) && (top === 'data' || top === 'stamp' || /^references\.\w+$/.test(issue.field))
    if (issue.reason === 'duplicate-key' && (repeatedSection || inside))
      faults.push({ reason: issue.reason, field: issue.field, line: issue.line, why: issue.why, spoils: 'file' })
    if (issue.reason === 'reserved-key' && !flat && issue.field === top)
      faults.push({ reason: issue.reason, field: issue.field, line: issue.line, why: issue.why, spoils: 'file' })
  }
  if (!flat && section.is !== 'map')
    faults.push({
      reason: 'invalid-json',
      field: 'metrics',
      line: section.line,
      spoils: 'file',
      why: `line ${section.line}: metrics holds ${kindOf(section)} where a map belongs.`,
    })
  const entries = flat ? root.entries.filter(({ key }) => !lifted.has(key)) : section.is === 'map' ? section.entries : []
  const data = of('data')
  const run = of('run')
  const prevalence = valueAt(data, 'prevalence')
  const features = valueAt(data, 'features')
  return {
    model: words(of('model')),
    artifact: words(of('artifact')),
    metrics: readMetricMap(entries, { field: flat ? path : 'metrics', spoils: 'file' }, faults),
    slices: readSlices(of('slices'), 'slices', faults),
    references: {
      baseline: readReference(of('references'), 'baseline', faults),
      production: readReference(of('references'), 'production', faults),
    },
    data: {
      snapshot: words(valueAt(data, 'snapshot')),
      split: words(valueAt(data, 'split')),
      label: words(valueAt(data, 'label')),
      prevalence: prevalence?.is === 'number' && Number.isFinite(prevalence.value) ? prevalence.value : null,
      features: features?.is === 'list' ? features.items.flatMap((item) => words(item) ?? []) : null,
    },
    run: {
      time: words(valueAt(run, 'time')),
      commit: words(valueAt(run, 'commit')),
      config: words(valueAt(run, 'config_sha256')),
      seed: words(valueAt(run, 'seed')),
      uri: words(valueAt(run, 'uri')),
    },
    predictions: words(of('predictions')),
    stamp: readStamp(of('stamp'), faults),
    faults,
  }
}

/** In a flat map a section's name may also be a metric's: it is a section only where it looks like one. */
function isSection(key: string, node: Node | null): boolean {
  if (node === null || key === 'metrics' || key === 'version') return false
  if (key === 'model' || key === 'artifact' || key === 'predictions') return node.is === 'string'
  if (key === 'data') return node.is === 'map' && ['snapshot', 'split', 'label', 'features'].some((name) => valueAt(node, name) !== null)
  if (key === 'run')
    return node.is === 'map' && ['time', 'commit', 'uri', 'seed', 'config_sha256'].some((name) => valueAt(node, name) !== null)
  return node.is === 'map'
}

function readReference(references: Node | null, name: 'baseline' | 'production', faults: MetricsFault[]): ScoredReference | null {
  const node = valueAt(references, name)
  if (node === null || node.is === 'null') return null
  const field = `references.${name}`
  const metrics = valueAt(node, 'metrics')
  const shape = node.is === 'map' && metrics?.is === 'map'
  for (const { reason, line, why } of shape ? keyIssues(node) : []) {
    if (reason === 'duplicate-key' || reason === 'reserved-key') faults.push({ reason, field, line, why, spoils: { reference: name } })
  }
  if (!shape) {
    faults.push({
      reason: 'invalid-json',
      field,
      line: node.line,
      spoils: { reference: name },
      why: `line ${node.line}: ${field} needs a map with \`metrics\`.`,
    })
    return null
  }
  const inner: MetricsFault[] = []
  const read = {
    artifact: words(valueAt(node, 'artifact')),
    metrics: readMetricMap(metrics.entries, { field, spoils: { reference: name } }, inner),
    slices: readSlices(valueAt(node, 'slices'), field, inner),
  }
  faults.push(
    ...inner
      .filter(({ reason }) => reason === 'invalid-json')
      .map((fault) => ({ ...fault, spoils: fault.spoils === 'nothing' ? fault.spoils : { reference: name } })),
  )
  return read
}

function readStamp(node: Node | null, faults: MetricsFault[]): Stamp | null {
  if (node === null || node.is === 'null') return null
  const state = words(valueAt(node, 'state'))
  if (state !== null) return { model: words(valueAt(node, 'model')), state, commit: words(valueAt(node, 'commit')) }
  faults.push({
    reason: 'invalid-json',
    field: 'stamp',
    line: node.line,
    spoils: 'file',
    why: `line ${node.line}: the stamp names no \`state\`; write it again with \`mle-review stamp\`.`,
  })
  return null
}

function words(node: Node | null): string | null {
  if (node?.is === 'string') return node.value.trim() === '' ? null : node.value
  return node?.is === 'number' ? node.text : null
}

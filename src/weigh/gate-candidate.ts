import type { Metrics, MetricsFault } from '../model/metrics.ts'
import type { Read } from '../model/read.ts'
import { sliceKey } from '../model/slice.ts'
import { nearest } from '../read/nearest.ts'
import { decimal } from './decimal.ts'
import type { Observed, Trouble } from './gate-row.ts'
import { isPossible } from './metric-family.ts'

/** The candidate's metrics as gates ask for them: a number, or the reason why there is none. */
export interface Candidate {
  metrics: Metrics | null
  /** The file gave nothing to weigh. */
  unread: Trouble | null
  observe(metric: string, slice: string | null): Observed
}

/** Opens a metrics file for weighing. */
export function candidateOf(read: Read<Metrics>): Candidate {
  if (read.is === 'read') {
    const spoilt = spoiltSlices(read.value)
    return { metrics: read.value, unread: null, observe: (metric, slice) => observe(read.value, spoilt, metric, slice) }
  }
  const unread = whyUnread(read)
  return { metrics: null, unread, observe: () => ({ is: 'trouble', ...unread }) }
}

function whyUnread(read: Exclude<Read<Metrics>, { is: 'read' }>): Trouble {
  if (read.is === 'absent') return { reason: 'file-absent', detail: 'there is no metrics file' }
  if (read.fault === 'author') return { reason: 'invalid-json', detail: read.why }
  return { reason: read.reason === 'too-large' ? 'too-large' : 'unreadable', detail: read.why }
}

/** The faults of a file by the slice, or the key of slices, that they spoil. */
export function spoiltSlices({ faults }: Metrics): ReadonlyMap<string, MetricsFault> {
  return new Map(
    faults
      .flatMap((fault) => (typeof fault.spoils === 'object' && 'slice' in fault.spoils ? [[fault.spoils.slice, fault] as const] : []))
      .reverse(),
  )
}

function observe(metrics: Metrics, spoilt: ReadonlyMap<string, MetricsFault>, metric: string, slice: string | null): Observed {
  const fault = slice === null ? undefined : (spoilt.get(slice) ?? spoilt.get(sliceKey(slice)))
  if (fault !== undefined) return { is: 'trouble', reason: fault.reason, detail: fault.why }
  const part =
    slice === null ? { n: null, metrics: metrics.metrics } : Object.hasOwn(metrics.slices, slice) ? metrics.slices[slice] : undefined
  if (part === undefined) return { is: 'trouble', reason: 'slice-absent', detail: `the metrics hold no slice ${slice}` }
  const found = Object.hasOwn(part.metrics, metric) ? part.metrics[metric] : undefined
  if (found === undefined) return { is: 'trouble', reason: 'metric-absent', detail: whatThereIs(metric, Object.keys(part.metrics)) }
  const line = found.line === undefined ? '' : `line ${found.line}: `
  if (found.is !== 'number') return { is: 'trouble', reason: found.reason, text: found.text, detail: `${line}${metric} is ${found.text}` }
  if (!isPossible(metric, found.value))
    return { is: 'trouble', reason: 'impossible-value', text: found.text, detail: `${line}${metric} cannot be ${found.text}` }
  return { is: 'number', value: decimal(found.text), n: found.n ?? part.n }
}

/** Figures of the training rows are the last that a gate means. */
function isTraining(name: string): boolean {
  return /^(?:train|fit)/i.test(name)
}

function whatThereIs(metric: string, names: string[]): string {
  const some = names.slice(0, 500)
  const nested = some.filter((name) => name.endsWith(`.${metric}`)).toSorted((a, b) => Number(isTraining(a)) - Number(isTraining(b)))
  if (nested.length > 0) return `did you mean ${nested.slice(0, 3).join(' or ')}?`
  const near = nearest(metric, some)
  if (near !== null) return `did you mean ${near}?`
  return names.length === 0
    ? 'the file holds no metric'
    : `the file holds ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`
}

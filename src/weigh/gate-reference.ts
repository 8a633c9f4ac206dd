import type { Metrics, MetricValue, SliceMap } from '../model/metrics.ts'
import type { Read } from '../model/read.ts'
import { sliceKey } from '../model/slice.ts'
import { type Comparable, comparable } from './comparable.ts'
import { type Decimal, decimal } from './decimal.ts'
import { spoiltSlices } from './gate-candidate.ts'
import type { Trouble } from './gate-row.ts'
import { isPossible } from './metric-family.ts'

export type ReferenceName = 'baseline' | 'production'

/** A reference's value with how far it may be compared, or why there is none. */
export type ReferenceValue = { is: 'number'; value: Decimal; rescored: boolean; comparable: Comparable } | ({ is: 'trouble' } & Trouble)

/** One reference of a candidate: its own file on base, and the same model scored again by the author on the candidate's snapshot. */
export interface Reference {
  value(metric: string, slice: string | null): ReferenceValue
  /** Names of the slices it was measured on. */
  slices: string[]
}

/** Looks values up in the reference scored again, where it is the artifact on base or the one that base's own file of it names; else in that file. */
export function referenceOf(
  name: ReferenceName,
  file: Read<Metrics>,
  candidate: Metrics | null,
  baseArtifactDigests: string[],
  modelId: string | null,
): Reference {
  const again = candidate?.references[name] ?? null
  const spoilt = candidate?.faults.find(({ spoils }) => typeof spoils === 'object' && 'reference' in spoils && spoils.reference === name)
  const stated = file.is === 'read' ? file.value.artifact : null
  const known = stated === null ? baseArtifactDigests : [...baseArtifactDigests, stated]
  const isBase = again?.artifact != null && known.some((digest) => sameDigest(digest, again.artifact ?? ''))
  const used = isBase && spoilt === undefined ? again : null
  const inFile = lookUpIn(name, file, candidate, modelId)
  const noted =
    spoilt?.why ??
    (again === null || isBase
      ? undefined
      : `the ${name} scored again is of another artifact than the one on base (${again.artifact ?? 'it names none'}), so it is not used`)
  return {
    slices: [...Object.keys(used?.slices ?? {}), ...(file.is === 'read' ? Object.keys(file.value.slices) : [])],
    value(metric, slice) {
      const rescored = used === null ? undefined : find(used, metric, slice)
      if (rescored !== undefined)
        return usable(rescored, metric, `the ${name} scored again`, (value) => ({
          is: 'number',
          value,
          rescored: true,
          comparable: { is: 'yes' },
        }))
      const found = inFile(metric, slice)
      return found.is === 'number' ? found : { ...found, detail: [found.detail, noted].filter(Boolean).join('; ') }
    },
  }
}

/** Opens a reference's own file: what is wrong with it as a whole is every value's answer. */
function lookUpIn(name: ReferenceName, file: Read<Metrics>, candidate: Metrics | null, modelId: string | null): Reference['value'] {
  if (file.is === 'absent') return () => absent(`there is no ${name} file`)
  if (file.is === 'unreadable') {
    const reason = file.fault === 'author' ? 'reference-absent' : file.reason === 'too-large' ? 'too-large' : 'unreadable'
    return () => ({ is: 'trouble', reason, detail: `${name}: ${file.why}` })
  }
  const { value: metrics, from } = file
  const whole = metrics.faults.find(({ spoils }) => spoils === 'file')
  if (whole !== undefined) return () => absent(`${from.path}: ${whole.why}`)
  if (modelId !== null && metrics.model !== null && metrics.model !== modelId)
    return () => absent(`${from.path} holds the metrics of ${metrics.model}`)
  const slices = spoiltSlices(metrics)
  const ground: Comparable = candidate === null ? { is: 'yes' } : comparable(candidate.data, metrics.data)
  return (metric, slice) => {
    const fault = slice === null ? undefined : (slices.get(slice) ?? slices.get(sliceKey(slice)))
    if (fault !== undefined) return absent(`${from.path}: ${fault.why}`)
    const found = find(metrics, metric, slice)
    if (found === undefined) return absent(`${from.path} holds no ${metric}${slice === null ? '' : ` for ${slice}`}`)
    return usable(found, metric, from.path, (value) => ({ is: 'number', value, rescored: false, comparable: ground }))
  }
}

function find(metrics: { metrics: Metrics['metrics']; slices: SliceMap }, metric: string, slice: string | null): MetricValue | undefined {
  const map = slice === null ? metrics.metrics : Object.hasOwn(metrics.slices, slice) ? metrics.slices[slice]?.metrics : undefined
  return map !== undefined && Object.hasOwn(map, metric) ? map[metric] : undefined
}

function usable(found: MetricValue, metric: string, where: string, then: (value: Decimal) => ReferenceValue): ReferenceValue {
  if (found.is !== 'number') return absent(`${where}: ${metric} is ${found.text}, no usable number`)
  return isPossible(metric, found.value) ? then(decimal(found.text)) : absent(`${where}: ${metric} cannot be ${found.text}`)
}

function absent(detail: string): ReferenceValue {
  return { is: 'trouble', reason: 'reference-absent', detail }
}

/** `sha256:ab…` and a bare `ab…` name the same object; short prefixes name nothing. */
function sameDigest(known: string, said: string): boolean {
  const [a, b] = [known.toLowerCase(), said.trim().toLowerCase()]
  return a !== '' && (a === b || (/^[0-9a-f]{32,}$/.test(b) && a.endsWith(`:${b}`)))
}

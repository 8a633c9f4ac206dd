import type { Metrics, MetricValue } from '../../model/metrics.ts'
import { metricDirection } from '../metric-direction.ts'
import { isPossible, metricFamily } from '../metric-family.ts'

export type Measured = MetricValue & { is: 'number' }

/** What of a metrics file gates can be written for, and what somebody has to be asked about. */
export interface Gateable {
  chosen: [string, Measured][]
  /** Nobody can tell from the name which way is better. */
  asked: string[]
  /** Of 0 a share is nothing. */
  zero: string[]
  /** No number, or none that such a metric can have. */
  wrong: { name: string; text: string; isNumber: boolean }[]
  /** The rest. */
  left: string[]
}

/** Numbers that a file keeps beside its metrics. */
const bookkeeping =
  /(?:^|[^a-z])(?:epochs?|steps?|iterations?|samples|support|flos|seed|count|num|number|n|rows|threshold|cutoff|timestamp|duration|fit[ _]?time|score[ _]?time|params?|size|batch|lr|learning[ _]?rate|folds?|id|version|year|tp|fp|tn|fn|std|sd|var|variance)(?:[^a-z]|$)/i
/** Figures of training rows, and of the training itself. */
const ofTraining = /(?:^|[^a-z])train|_per_(?:second|step)$|runtime/i
const part = /(?:^|[^a-z])(test|eval|holdout|val|valid|validation|dev)(?=[^a-z]|$)/gi

/** Gates that nobody reads at once are none. */
const most = { quality: 4, operational: 2, asked: 5 }

/** Sorts what a file holds. Of a metric that is there for several parts of the data, the test's is taken. */
export function gateable({ metrics }: Metrics): Gateable {
  const named = Object.entries(metrics).filter(([name]) => !isAside(name))
  const numbers = named.flatMap(([name, value]): [string, Measured][] => (value.is === 'number' ? [[name, value]] : []))
  const possible = numbers.filter(([name, { value }]) => isPossible(name, value))
  const known = possible.filter(([name]) => metricDirection(name) !== null)
  const sure = known.filter(([, { value }]) => Math.abs(value) >= 1e-9)
  const quality = once(sure.filter(([name]) => !isOperational(name)).sort(([a], [b]) => rank(a) - rank(b))).slice(0, most.quality)
  const chosen = [...quality, ...sure.filter(([name]) => isOperational(name)).slice(0, most.operational)]
  const names = (some: [string, Measured][]) => some.map(([name]) => name)
  const asked = names(possible.filter((it) => !known.includes(it))).slice(0, most.asked)
  const zero = names(known.filter((it) => !sure.includes(it))).slice(0, most.asked)
  const impossible = numbers.filter((it) => !possible.includes(it)).map(([name, { text }]) => ({ name, text, isNumber: true }))
  const texts = named.flatMap(([name, value]) =>
    value.is === 'number' || metricDirection(name) === null ? [] : [{ name, text: value.text, isNumber: false }],
  )
  const wrong = [...impossible, ...texts].slice(0, most.asked)
  const told = new Set([...names(chosen), ...asked, ...zero, ...wrong.map(({ name }) => name)])
  return { chosen, asked, zero, wrong, left: names(numbers).filter((name) => !told.has(name)) }
}

export function isOperational(name: string): boolean {
  return metricFamily(name)?.operational === true
}

function isAside(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
  return ofTraining.test(words) || (bookkeeping.test(words) && !isOperational(name))
}

/** The first of those that differ by the part of the data alone. */
function once(sorted: [string, Measured][]): [string, Measured][] {
  const bare = (name: string) => name.replace(part, '').replace(/[^A-Za-z0-9]/g, '')
  return sorted.filter(([name], i) => sorted.findIndex(([other]) => bare(other) === bare(name)) === i)
}

/** Figures of the test first, of single classes last; then by what they measure. */
function rank(name: string): number {
  const family = ['share', 'correlation', 'explained', 'loss', 'brier'].indexOf(metricFamily(name)?.name ?? '')
  const isOfClass = /^(?:\d+|class[ _]?\w+)[./]/i.test(name)
  return (isOfClass ? 100 : 0) + (/(?:^|[^a-z])(?:test|eval|holdout)/i.test(name) ? 0 : 10) + (family === -1 ? 9 : family)
}

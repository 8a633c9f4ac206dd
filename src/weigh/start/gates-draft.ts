import type { Metrics, MetricValue } from '../../model/metrics.ts'
import { scalar } from '../data-draft-scalar.ts'
import { metricDirection } from '../metric-direction.ts'
import { isPossible, metricFamily } from '../metric-family.ts'
import { measuredMargin } from './margin.ts'
import { remark } from './printed.ts'

type Measured = MetricValue & { is: 'number' }

/** Numbers that a file keeps beside its metrics, and figures of training rows. */
const bookkeeping =
  /(?:^|[^a-z])(?:epochs?|steps?|iterations?|runtime|samples|support|flos|seed|count|num|number|n|rows|threshold|cutoff|timestamp|duration|train|training|fit[ _]?time|score[ _]?time|params?|size|batch|lr|learning[ _]?rate|folds?|id|version|year)(?:[^a-z]|$)|_per_(?:second|step)$/i

/** Gates that nobody reads at once are none. */
const most = { quality: 4, operational: 2, asked: 5 }

/** First gates from the metrics that are there: nothing may get worse than base by more than that. No limit is made up. null: no metric to gate. */
export function gatesDraft(metrics: Metrics, file: string): string | null {
  const named = Object.entries(metrics.metrics).filter(([name]) => !isBookkeeping(name))
  const numbers = named.flatMap(([name, value]): [string, Measured][] => (value.is === 'number' ? [[name, value]] : []))
  const possible = numbers.filter(([name, { value }]) => isPossible(name, value))
  const sure = possible.filter(([name, { value }]) => metricDirection(name) !== null && Math.abs(value) >= 1e-9)
  const quality = sure
    .filter(([name]) => metricFamily(name)?.operational !== true)
    .sort(([a], [b]) => rank(a) - rank(b))
    .slice(0, most.quality)
  const operational = sure.filter(([name]) => metricFamily(name)?.operational === true).slice(0, most.operational)
  const chosen = [...quality, ...operational]
  const asked = possible.filter(([name]) => metricDirection(name) === null).slice(0, most.asked)
  const zero = possible.filter(([name, { value }]) => metricDirection(name) !== null && Math.abs(value) < 1e-9).slice(0, most.asked)
  const impossible = numbers.filter((it) => !possible.includes(it)).slice(0, most.asked)
  const left = numbers.filter((it) => ![...chosen, ...asked, ...zero, ...impossible].includes(it)).map(([name]) => name)
  if (chosen.length + asked.length + zero.length + impossible.length === 0) return null
  const lines = [
    `# Drafted from ${remark(file)}. Each gate says how much worse than the model on the base branch a candidate may be.`,
    '# What is good enough, nobody can tell from a file: add `min`, `max` or `do_not_ship` where you know it. Check the lines that say `guess`.',
    'version: 1',
    chosen.length === 0 ? 'gates: {}' : 'gates:',
    ...chosen.flatMap(([name, value]) => gateLines(name, value, metricDirection(name) ?? 'higher')),
    ...slicesLines(metrics.slices, chosen[0]?.[0]),
    ...asked.map(([name]) => `  # ${told(name)}: {better: …, baseline: {max_loss: …}} # is higher better, or lower?`),
    ...zero.map(
      ([name]) => `  # ${told(name)}: {better: ${metricDirection(name)}, baseline: {max_loss: …}} # it is 0 now: how much is too much?`,
    ),
    ...impossible.map(([name, { text }]) => `  # ${told(name)} # ${text} is none of its values: a share lies between 0 and 1 here`),
    ...(left.length === 0
      ? []
      : [`  # also there: ${remark(left.slice(0, 20).join(', '))}${left.length > 20 ? ` and ${left.length - 20} more` : ''}`]),
  ]
  return `${lines.join('\n')}\n`
}

function gateLines(name: string, value: Measured, better: 'higher' | 'lower'): string[] {
  const measured = measuredMargin(value)
  const operational = metricFamily(name)?.operational === true
  const loss =
    measured === null
      ? `{relative: ${operational ? '0.10' : '0.02'}}} # guess: ${operational ? 'a tenth' : 'a fiftieth'} of what base has; the file does not say how sure its figure is`
      : `${measured.amount}} # ${measured.because}`
  return [`  ${key(name)}:`, `    better: ${better} # guess: by its name`, `    baseline: {max_loss: ${loss}`]
}

/** Slices are there: which of them count, somebody has to say. */
function slicesLines(slices: Metrics['slices'], metric: string | undefined): string[] {
  const keys = [...new Set(Object.keys(slices).flatMap((name) => (name.includes(',') ? [] : (name.split('=')[0] ?? []))))]
  if (keys.length === 0 || metric === undefined) return []
  return [
    `    # slices: {${keys
      .slice(0, 5)
      .map((it) => `${told(it)}: {max_gap: …}`)
      .join(', ')}} # of ${remark(metric)}: how far may the worst be behind the best?`,
  ]
}

/** Figures of the test first, then by what they measure. */
function rank(name: string): number {
  const family = metricFamily(name)?.name ?? ''
  // What is of no family comes last.
  return (
    (/(?:^|[^a-z])(?:test|eval|holdout)/i.test(name) ? 0 : 10) +
    ((['share', 'correlation', 'explained', 'loss', 'brier'].indexOf(family) + 10) % 10)
  )
}

function isBookkeeping(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
  return bookkeeping.test(words) && metricFamily(name)?.operational !== true
    ? true
    : /(?:^|[^a-z])train|_per_(?:second|step)$|runtime/i.test(words)
}

function key(name: string): string {
  return scalar(name, true)
}

/** The same in a comment. */
function told(name: string): string {
  return remark(key(name))
}

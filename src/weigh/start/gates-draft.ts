import type { Metrics } from '../../model/metrics.ts'
import { scalar } from '../data-draft-scalar.ts'
import { metricDirection } from '../metric-direction.ts'
import { gateable, isOperational, type Measured } from './gateable.ts'
import { measuredMargin } from './margin.ts'
import { remark } from './printed.ts'

/** A gates file, and whether it gates anything yet. */
export interface GatesDraft {
  text: string
  isReady: boolean
}

/** First gates from the metrics that are there: nothing may get worse than base by more than that. No limit is made up. null: no metric to gate. */
export function gatesDraft(metrics: Metrics, file: string): GatesDraft | null {
  const { chosen, asked, zero, wrong, left } = gateable(metrics)
  if (chosen.length + asked.length + zero.length + wrong.length === 0) return null
  const [first] = chosen
  const lines = [
    `# Drafted from ${remark(file)}. Each gate says how much worse than the model on the base branch a candidate may be.`,
    '# What is good enough, nobody can tell from a file: add `min`, `max` or `do_not_ship` where you know it. Check the lines that say `guess`.',
    'version: 1',
    first === undefined ? 'gates: {}' : 'gates:',
    ...chosen.flatMap((it) => [...gateLines(...it), ...(it === first ? slicesLines(metrics.slices) : [])]),
    ...asked.map((name) => `  # ${told(name)}: {better: …, baseline: {max_loss: …}} # is higher better, or lower?`),
    ...zero.map(
      (name) => `  # ${told(name)}: {better: ${metricDirection(name)}, baseline: {max_loss: …}} # it is 0 now: how much is too much?`,
    ),
    ...wrong.map(
      ({ name, text, isNumber }) =>
        `  # ${told(name)} # ${remark(text)} is ${isNumber ? 'none of its values: a share lies between 0 and 1 here' : 'no number: write one'}`,
    ),
    ...(left.length === 0
      ? []
      : [`  # also there: ${remark(left.slice(0, 20).join(', '))}${left.length > 20 ? ` and ${left.length - 20} more` : ''}`]),
  ]
  return { text: `${lines.join('\n')}\n`, isReady: first !== undefined }
}

function gateLines(name: string, value: Measured): string[] {
  const measured = measuredMargin(value)
  const [share, words] = isOperational(name) ? ['0.10', 'a tenth'] : ['0.02', 'a fiftieth']
  const loss =
    measured === null
      ? `{relative: ${share}}} # guess: ${words} of what base has; the file does not say how sure its figure is`
      : `${measured.amount}} # ${measured.because}`
  return [`  ${key(name)}:`, `    better: ${metricDirection(name)} # guess: by its name`, `    baseline: {max_loss: ${loss}`]
}

/** Slices are there: which of them count, somebody has to say. */
function slicesLines(slices: Metrics['slices']): string[] {
  const keys = [...new Set(Object.keys(slices).flatMap((name) => (name.includes(',') ? [] : (name.split('=')[0] ?? []))))]
  const gaps = keys.slice(0, 5).map((it) => `${told(it)}: {max_gap: …}`)
  return keys.length === 0 ? [] : [`    # slices: {${gaps.join(', ')}} # how far may the worst be behind the best?`]
}

function key(name: string): string {
  return scalar(name, true)
}

/** The same in a comment. */
function told(name: string): string {
  return remark(key(name))
}

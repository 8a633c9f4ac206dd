import type { Call } from './call.ts'
import { isReadEach, isUnknownTable } from './read-each.ts'
import type { Run } from './run.ts'
import { flowOf, nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** Figures that columns are filled or scaled by. */
const scales = /^(?:(?:nan)?(?:mean|std|var|median|min|max|quantile|percentile)|average|mode|ptp|am(?:in|ax))$/

/** A statistic over the rows: what is learned, without rows. Along a row it is arithmetic; of a prediction it is no learning. */
export function statistic(run: Run, of: Value, name: string, call: Call): Value {
  const along =
    call.keywords.get('axis') ??
    call.keywords.get('dim') ??
    (/^(?:agg|aggregate|quantile|percentile|nanpercentile)$/.test(name) ? undefined : call.positional[0])
  // `axis=(1, 2, 3)`: of each picture by itself.
  const within = along?.items?.every(({ constant }) => typeof constant === 'number' && constant > 0) && along.items.length > 0
  const axis = within ? 1 : along?.constant
  const own = flowOf([of])
  if (of.perRow || axis === 1 || axis === -1 || axis === 'columns') return { ...copyOf(of), items: null, base: null }
  // `np.mean([vectors[word] for word in text])`: of parts of one row.
  if (of.items !== null && of.items.length > 0 && own.predictions.size === 0 && of.items.every(({ perRow }) => perRow))
    return { ...copyOf(own), items: null, base: null }
  // The mean of several models' predictions is a prediction.
  if (own.predictions.size > 0 && axis !== undefined) return { ...own, learned: new Set(own.learned) }
  if (own.predictions.size > 0) return { ...own, rows: new Set(), learned: new Set() }
  const made = nothing()
  for (const loop of own.loops) made.loops.add(loop)
  if (of.deferred !== null) return { ...copyOf(of), deferred: [...of.deferred, call.at] }
  if (own.rows.size === 0 && isReadEach(run, of)) return { ...copyOf(of), items: null, base: null }
  const { callee } = call.at
  const isNamed = callee.is === 'member' && scales.test(callee.name) && isUnknownTable(of)
  if (own.rows.size === 0 && of.base === null && !isNamed) return { ...made, learned: new Set(own.learned) }
  made.learned = new Set([...own.learned, run.learn(of, call.at, 'strong', isNamed ? 2 : 3)])
  return made
}

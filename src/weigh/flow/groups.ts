import { type Call, callValue } from './call.ts'
import { frameMethods } from './libraries/frame.ts'
import type { Run } from './run.ts'
import { argumentsKey, unsureOf } from './unsure.ts'
import { flowOf, nothing, type Value } from './value.ts'
import { viewOf } from './view.ts'

/** `df.groupby(…)`: groups that wait for a statistic. */
export function grouped(run: Run, of: Value, call: Call): Value {
  const keys = call.positional
    .flatMap((value) => [value, ...(value.items ?? [])])
    .flatMap(({ constant }) => (typeof constant === 'string' ? [constant] : []))
  const made = viewOf(of)
  made.base = null
  run.rowsOf(made)
  return { ...made, thing: { is: 'groups', of, keys, windows: false } }
}

/** `df.rolling(…)`: windows that wait for a statistic. */
export function windowed(run: Run, of: Value): Value {
  const made = viewOf(of)
  made.base = null
  if (of.rows.size === 0) made.base = of
  void run
  return { ...made, thing: { is: 'groups', of, keys: [], windows: true } }
}

/**
 * A method of groups. A table of groups is no leak by itself: what it learned waits until it is put back on rows. `transform` puts it
 * back at once.
 */
export function groupsMethod(run: Run, groups: Value, name: string, call: Call): Value {
  if (groups.thing?.is === 'groups' && groups.thing.windows) {
    const made = viewOf(groups)
    made.base = groups.base
    return made
  }
  if (frameMethods.neighbour.has(name) || /^(?:head|tail|first|last|nth|ngroup|sample|filter|fillna)$/.test(name)) {
    const made = viewOf(groups)
    made.base = null
    if (/^(?:head|tail|first|last|nth|sample|filter)$/.test(name))
      return { ...made, rows: run.narrowed(run.rowsOf(groups), { is: 'part', key: `${name} ${run.site(call.at)}` }) }
    made.thing = groups.thing?.is === 'groups' && frameMethods.windows.has(name) ? { ...groups.thing, windows: true } : null
    return made
  }
  if (/^(?:groups|get_group|ngroups|size|count|nunique|cumcount|indices)$/.test(name))
    return name === 'get_group' ? unsureOf(run, { ...viewOf(groups), base: null }, `group ${argumentsKey(run, call, true)}`) : nothing()
  const [fn] = call.positional
  if (name === 'transform' && fn?.callable != null) {
    const made = { ...viewOf(groups), base: null }
    const given = callValue(run, fn, { ...call, positional: [{ ...viewOf(groups), base: null }], keywords: new Map() })
    for (const learned of given.learned) made.learned.add(learned)
    return made
  }
  const fact = run.learn(groups, call.at, 'strong')
  if (groups.thing?.is === 'groups') fact.within = groups.thing.keys
  if (name === 'transform') {
    const made = viewOf(groups)
    made.base = null
    made.learned.add(fact)
    return made
  }
  const made = nothing()
  made.pending = new Set([...groups.pending, fact])
  const { learned, loops } = flowOf([groups])
  made.learned = learned
  made.loops = loops
  // A table of groups is a table of its own.
  run.rowsOf(made, 'groups')
  return made
}

import { argument, type Call } from './call.ts'
import { isEntity, isTime } from './declared.ts'
import { marked, marksOf, put, unmark, unproven } from './hints-mark.ts'
import { afterShift, backFilled, neighbours } from './hints-window.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

const neighbouring =
  /^(?:transform|shift|rolling|diff|pct_change|ewm|expanding|rank|cumcount|cumsum|cumprod|cummax|cummin|ffill|bfill|fillna)$/

/** A method of groups: what is put back on rows shows that a key has several of them. */
export function afterGroups(run: Run, groups: Value, name: string, call: Call, made: Value): void {
  if (made === groups) return
  // What rows were joined by is behind whatever is told of their groups.
  for (const trace of groups.traces) if (trace.mark.is === 'joined') put(made, trace)
  const marks = marksOf(groups, 'grouped')
  made.table = groups.table
  if (name === 'head' || name === 'tail' || name === 'first' || name === 'last' || name === 'nth') {
    unmark(made, 'grouped', 'entity')
    marked(run, made, 'unique', call.at)
    return
  }
  if (name === 'shift') afterShift(run, groups, call, made)
  neighbours(run, name, call, made)
  backFilled(run, name, call, made)
  if (made.thing?.is === 'groups') return
  const perRow = neighbouring.test(name) || ofWindow(call)
  unmark(made, 'grouped', 'read')
  for (const { name: keys, table } of marks) {
    const neighbour = perRow && name !== 'transform' && !/fill/.test(name)
    const entity = keys
      .split(',')
      .find((key) => isEntity(run.flow.declared, key) || (neighbour && key !== '' && !isTime(run.flow.declared, key)))
    if (perRow || name === 'apply') {
      if (entity !== undefined) marked(run, made, 'entity', call.at, { name: entity, table })
      if (name === 'transform' && isStatistic(call) && !isMoment(run, keys))
        marked(run, made, 'future', call.at, { name: 'group', certainty: 2 })
    } else if (made.pending.size > 0 && entity !== undefined) marked(run, made, 'group-table', call.at, { name: entity, table })
  }
  if (!perRow) unproven(made)
}

/** Those of one moment: none of them is later than another. A month or a weekday comes again. */
function isMoment(run: Run, keys: string): boolean {
  return keys.split(',').every((key) => isTime(run.flow.declared, key) && !/(?:month|day|week|quarter)$/i.test(key))
}

/** `x.rolling(3).mean()`: one figure for each row. */
function ofWindow({ at: { callee } }: Call): boolean {
  const of = callee.is === 'member' ? callee.of : null
  return of?.is === 'call' && of.callee.is === 'member' && /^(?:rolling|expanding|ewm)$/.test(of.callee.name)
}

function isStatistic(call: Call): boolean {
  const { constant, thing } = argument(call, 0, 'func') ?? {}
  if (typeof constant === 'string') return /^(?:mean|sum|std|var|median|min|max|count|size|nunique|last)$/.test(constant)
  return thing?.is === 'imported' && /\.(?:mean|sum|std|var|median|min|max)$/.test(thing.path)
}

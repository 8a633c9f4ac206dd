import type { Certainty, Flow } from '../flow/facts.ts'
import type { Join } from '../flow/hint.ts'
import { soundsLikeTime } from '../flow/time-names.ts'
import { type Declared, type Link, type Sighting, undeclared } from './chain.ts'

/** Two tables with event times are joined by key alone. */
export interface JoinedTimeless extends Sighting {
  operation: string
  keys: readonly string[]
  /** Columns of times of either side. */
  times: readonly string[]
}

export function joinedTimeless(flow: Flow, declared: Declared = undeclared): JoinedTimeless[] {
  const isTime = (name: string) => soundsLikeTime(name) || declared.time.includes(name)
  return flow.hints.flatMap((hint) => {
    if (hint.is !== 'join' || hint.keys.length === 0 || hint.keys.some(isTime) || conditioned(flow, hint)) return []
    const fit = flow.hints.find((it) => it.is === 'fit' && it.marks.has(hint.mark))
    const times = hint.tables.map((table) => flow.hints.find((it) => it.is === 'time' && it.table === table))
    const [left, right] = times
    if (fit?.is !== 'fit' || left?.is !== 'time' || right?.is !== 'time' || hint.tables[0] === hint.tables[1]) return []
    const { mark, keys } = hint
    const chain: Link[] = [
      { place: left.place, what: 'time' },
      { place: right.place, what: 'time' },
      { place: mark.place, what: 'joined' },
      { place: fit.training.place, what: 'trained' },
    ]
    const certainty = Math.min(left.parsed && right.parsed ? 3 : 2, mark.certainty) as Certainty
    return [{ operation: mark.operation, keys, times: [left.column, right.column], place: mark.place, certainty, chain }]
  })
}

/** Somewhere two times of these tables are held against each other. */
function conditioned(flow: Flow, { tables }: Join): boolean {
  return flow.hints.some((it) => it.is === 'compared-times' && (it.tables.has(null) || tables.some((table) => it.tables.has(table))))
}

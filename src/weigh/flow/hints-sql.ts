import type { SqlSpot, SqlText } from '../../model/sql.ts'
import { readSql } from '../../read/sql/read-sql.ts'
import { type TimelessJoin, timelessJoins } from '../sql/timeless-joins.ts'
import type { Call } from './call.ts'
import type { Place } from './facts.ts'
import { put } from './hints-mark.ts'
import type { Run } from './run.ts'
import { handedOn, queriesGiven, type SqlOf } from './sql-text.ts'
import type { Mark } from './trace.ts'
import type { Value } from './value.ts'

/** SQL that is read for what it joins: many readings of one text are one. As many characters of it as are kept. */
const read = new Map<string, SqlText>()
const mostKept = 200_000
let kept = 0

/** A call that is given SQL: what comes of it, and of what it is asked of, carries the joins that take no notice of time. */
export function afterQuery(run: Run, name: string, receiver: Value | null, call: Call, made: Value): void {
  const [first] = call.positional
  for (const held of [receiver, first ?? null]) if (held !== null && handedOn(name, held, made)) return
  for (const sql of queriesGiven(call)) {
    // An answer is a table of its own, whoever asks.
    if (asking.test(name)) run.rowsOf(made, 'sql')
    noteQuery(run, sql, receiver === null ? [made] : [made, receiver])
  }
}

const asking = /sql|query|execute|read|fetch|load|frame/i

/** Marks values with what a query joins without regard to time, or with that it could not be read. */
export function noteQuery(run: Run, sql: SqlOf, values: readonly Value[]): void {
  const { statements, unread } = textOf(sql.text)
  const carry = (place: Place): Mark => {
    const operation = run.texts[place.cell]?.slice(place.from, place.to) ?? ''
    const mark = run.traces.mark({ is: 'joined', place, operation, name: '', table: null, rows: new Set(), certainty: run.certainty(3) })
    for (const value of values) put(value, run.traces.trace(mark))
    return mark
  }
  const known = run.flow.hints
  const has = (mark: Mark) => known.some((it) => (it.is === 'sql-join' || it.is === 'sql-unread') && it.mark === mark)
  for (const statement of statements)
    for (const join of timelessJoins(statement, run.flow.declared.time)) {
      const mark = carry(placeOf(run, sql, join))
      if (!has(mark)) known.push({ is: 'sql-join', mark, join })
    }
  if (unread.length > 0) {
    const mark = carry(sql.place)
    if (!has(mark)) known.push({ is: 'sql-unread', mark })
  }
}

function textOf(text: string): SqlText {
  const known = read.get(text)
  if (known !== undefined) return known
  const made = readSql(text)
  kept += text.length
  if (kept > mostKept) {
    read.clear()
    kept = text.length
  }
  read.set(text, made)
  return made
}

/** The JOIN in the string, up to the end of its line; the whole string where it cannot be told. */
function placeOf(run: Run, { place, begins }: SqlOf, { at }: TimelessJoin): Place {
  if (begins === null) return place
  const text = run.texts[place.cell] ?? ''
  const from = offsetOf(text, place.from + begins, at)
  if (from === null || from >= place.to) return place
  const start = Math.max(place.from + begins, text.lastIndexOf('\n', from) + 1, from - 60)
  const [join = ''] =
    /(?:\b(?:natural|left|right|full|inner|outer|any|all|global)\s+)*\b(?:join|from)\s+[\w.`"]*$/i.exec(text.slice(start, from)) ?? []
  const end = text.indexOf('\n', from)
  return { ...place, from: from - join.length, to: Math.min(end < 0 ? text.length : end, place.to) }
}

/** Where a line and column of a text that begins at an offset stand. */
function offsetOf(text: string, begins: number, { line, column }: SqlSpot): number | null {
  let at = begins
  for (let i = 1; i < line; i++) {
    at = text.indexOf('\n', at) + 1
    if (at === 0) return null
  }
  return at + column - 1
}

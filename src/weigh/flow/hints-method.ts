import { argument, argumentsOf, type Call } from './call.ts'
import { isEntity } from './declared.ts'
import { firstTaken } from './first-taken.ts'
import { setColumn } from './hints-assign.ts'
import { afterComparison, afterPick } from './hints-choice.ts'
import { afterColumnList, named } from './hints-columns.ts'
import { noteJoin } from './hints-join.ts'
import { dropColumns, marked, marksOf, namesOf, tableOf, unmark, unproven } from './hints-mark.ts'
import { removed, selected, withColumns } from './hints-select.ts'
import { afterDivision } from './hints-split.ts'
import { ordered, queried, reversed } from './hints-time.ts'
import { afterShift, backFilled, neighbours } from './hints-window.ts'
import { frameMethods } from './libraries/frame.ts'
import type { Run } from './run.ts'
import { noteErrors, scoredByGroup } from './scored-part.ts'
import type { Value } from './value.ts'

/** Methods that leave every column where it is. */
const keeps =
  /^(?:copy|dropna|head|tail|sample|fillna|astype|reset_index|sort_values|sort_index|orderBy|sort|drop_duplicates|dropDuplicates|query|replace|interpolate|ffill|bfill|pad|backfill|clip|round|abs|to_numpy|as_matrix|to_frame|squeeze|numpy|ravel|reshape|flatten|tolist|merge|join|append|select_dtypes|cache|persist|infer_objects|convert_dtypes|cpu|float|drop_nulls|fill_null|with_columns|with_column|withColumn|withColumns|na|fill|cast|alias|over|drop_nans|fill_nan|clone|lazy|collect|to_pandas|toPandas|resample|asfreq|shift|diff|rolling|pct_change|expanding|ewm|mean|sum|std|max|min|median|assign|insert|set_index|rank|randomSplit|where)$/
/** Methods that work element by element where they are asked of one column. */
const elementwise =
  /^(?:apply|map|applymap|transform|lower|upper|strip|add|sub|mul|div|truediv|pow|mod|eq|gt|ge|lt|le|ne|isin|between|where|mask|to_period|strftime|extract|cat)$/

const asks =
  /^(?:filter|where|query|sort|sort_values|orderBy|with_columns?|withColumns?|select|drop|dropna|drop_nulls|head|tail|sample|set_index|reset_index|insert|assign|pop)$/

/** A method of a frame or a column. */
export function afterMethod(run: Run, of: Value, name: string, call: Call, made: Value): void {
  afterPick(run, name, call, [of, ...argumentsOf(call)], made)
  if (name === 'pop' && of.items !== null) firstTaken(run, call.at, of)
  if (name === 'eq' || name === 'ne')
    for (const other of call.positional) {
      afterComparison(run, call.at, of, other, made)
      noteErrors(run, call.at, [of, other], made)
    }
  if (/^group_?by$/i.test(name)) scoredByGroup(of)
  afterColumnList(run, of, name, call, made)
  if (made === of) return
  if (name === 'randomSplit') tableOf(run, of)
  const whole = argument(call, -1, 'axis')?.constant !== 1
  const single = of.table !== null && !of.table.all && of.table.names.size === 1
  if ((keeps.test(name) && whole) || (elementwise.test(name) && single)) made.table = of.table
  else if (!/^(?:drop|pop|select|filter)$/.test(name) && !single) unproven(made)
  // Conditions and expressions about columns say nothing of the frame that they are given to.
  if (asks.test(name)) made.traces = new Set([...made.traces].filter((trace) => of.traces.has(trace)))
  const inPlace = call.keywords.get('inplace')?.constant === true
  noted(run, of, name, call, made)
  if (inPlace) for (const trace of made.traces) of.traces.add(trace)
}

function noted(run: Run, of: Value, name: string, call: Call, made: Value): void {
  if (/^(?:sort_values|set_index|orderBy|sort|sort_index|resample|asfreq)$/.test(name)) sorted(run, of, name, call, made)
  if (name === 'groupby' || name === 'groupBy' || name === 'group_by') {
    const keys = namesOf(argument(call, 0, 'by')) ?? []
    marked(run, made, 'grouped', call.at, { name: keys.join(','), table: tableOf(run, of).of })
    for (const key of keys) run.flow.hints.push({ is: 'grouped', key, rows: rootOf(of).rows, place: run.place(call.at) })
  }
  if (name === 'drop' || name === 'pop') removed(run, of, name, call, made)
  if (name === 'insert') {
    const [column] = namesOf(argument(call, 1, 'column')) ?? []
    const value = argument(call, 2, 'value')
    if (column !== undefined && value !== undefined) setColumn(run, of, column, value)
  }
  if (name === 'assign') for (const [column, value] of call.keywords) setColumn(run, made, column, value)
  if (name === 'query') queried(run, of, call)
  if (name === 'select' || name === 'filter') selected(run, of, name, call, made)
  if (/^with_?columns?$/i.test(name)) withColumns(run, call, made)
  if (name === 'alias') for (const column of namesOf(call.positional[0]) ?? []) named(run, call.at, column, made)
  if (/^(?:to_datetime|to_date|to_timestamp|strptime)$/.test(name)) marked(run, made, 'parsed', call.at)
  if (name === 'select_dtypes' && of.table !== null) made.table = { ...of.table, sifted: true }
  // One figure of all rows says nothing of its own row's value.
  if (made.deferred !== null && frameMethods.statistic.has(name)) unmark(made, 'read')
  if (/^(?:unique|drop_duplicates|dropDuplicates|distinct)$/.test(name)) onePerEntity(run, name, call, made)
  if (name === 'shift') afterShift(run, of, call, made)
  else neighbours(run, name, call, made)
  backFilled(run, name, call, made)
  if (name === 'merge' || name === 'join' || name === 'map') noteJoin(run, of, name, call, made)
  if (/^(?:sample|randomSplit|random_split|train_test_split)$/.test(name)) afterDivision(run, call, [of])
}

function sorted(run: Run, of: Value, name: string, call: Call, made: Value): void {
  const by = namesOf(argument(call, 0, 'by', 'keys')) ?? []
  if (name === 'resample' || name === 'asfreq') marked(run, made, 'order', call.at, { name: 'index' })
  else if (call.positional.some((value) => value.rows.size > 0 && marksOf(value, 'parsed').length > 0))
    marked(run, made, 'order', call.at, { name: 'index' })
  else if (name !== 'sort_index') ordered(run, of, made, by, call)
  else if (call.keywords.get('ascending')?.constant === false) reversed(run, made, true)
  if (name === 'set_index') dropColumns(run, of, made, by)
}

/** The value whose rows a view shows: where nothing was known of them, they become known there. */
function rootOf(value: Value): Value {
  let at = value
  for (let steps = 0; at.rows.size === 0 && at.base !== null && steps < 8; steps += 1) at = at.base
  return at
}

/** Rows that are unique by their entity repeat none. */
function onePerEntity(run: Run, name: string, call: Call, made: Value): void {
  const by = namesOf(argument(call, 0, 'subset')) ?? []
  if (name === 'unique' || by.some((column) => isEntity(run.flow.declared, column))) {
    unmark(made, 'entity', 'order', 'window', 'lag')
    marked(run, made, 'unique', call.at)
  }
}

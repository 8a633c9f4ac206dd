import type { Call } from './call.ts'
import { argument, argumentsOf } from './call.ts'
import { setColumn } from './hints-assign.ts'
import { afterPick } from './hints-choice.ts'
import { noteJoin } from './hints-join.ts'
import { dropColumns, keepColumns, marked, marksOf, namesOf, tableOf, unmark, unproven } from './hints-mark.ts'
import { afterDivision } from './hints-split.ts'
import { ordered } from './hints-time.ts'
import { afterShift, backFilled, neighbours } from './hints-window.ts'
import type { Run } from './run.ts'
import { soundsLikeEntity } from './time-names.ts'
import type { Value } from './value.ts'

/** Methods that leave every column where it is. */
const keeps =
  /^(?:copy|dropna|head|tail|sample|fillna|astype|reset_index|sort_values|sort_index|orderBy|sort|drop_duplicates|dropDuplicates|query|replace|interpolate|ffill|bfill|pad|backfill|clip|round|abs|to_numpy|as_matrix|to_frame|squeeze|numpy|ravel|reshape|flatten|tolist|merge|join|append|cache|persist|infer_objects|convert_dtypes|cpu|float|resample|asfreq|shift|diff|rolling|pct_change|expanding|ewm|mean|sum|std|max|min|median|assign|insert|set_index|rank)$/
/** Methods that work element by element where they are asked of one column. */
const elementwise =
  /^(?:apply|map|applymap|transform|lower|upper|strip|add|sub|mul|div|truediv|pow|mod|eq|gt|ge|lt|le|ne|isin|between|where|mask|to_period|strftime|extract|cat)$/

/** A method of a frame or a column. */
export function afterMethod(run: Run, of: Value, name: string, call: Call, made: Value): void {
  afterPick(run, name, call, [of, ...argumentsOf(call)], made)
  if (made === of) return
  const whole = argument(call, -1, 'axis')?.constant !== 1
  const single = of.table !== null && !of.table.all && of.table.names.size === 1
  if ((keeps.test(name) && whole) || (elementwise.test(name) && single)) made.table = of.table
  else if (name !== 'drop' && name !== 'pop' && !single) unproven(made)
  const inPlace = call.keywords.get('inplace')?.constant === true
  noted(run, of, name, call, made)
  if (inPlace) for (const trace of made.traces) of.traces.add(trace)
}

function noted(run: Run, of: Value, name: string, call: Call, made: Value): void {
  if (/^(?:sort_values|set_index|orderBy|sort|sort_index|resample|asfreq)$/.test(name)) sorted(run, of, name, call, made)
  if (name === 'groupby' || name === 'groupBy' || name === 'group_by') {
    const keys = namesOf(argument(call, 0, 'by')) ?? []
    marked(run, made, 'grouped', call.at, { name: keys.join(','), table: tableOf(run, of).of })
  }
  if (name === 'drop' || name === 'pop') removed(run, of, name, call, made)
  if (name === 'insert') {
    const [column] = namesOf(argument(call, 1, 'column')) ?? []
    const value = argument(call, 2, 'value')
    if (column !== undefined && value !== undefined) setColumn(run, of, column, value)
  }
  if (name === 'assign') for (const [column, value] of call.keywords) setColumn(run, made, column, value)
  if (name === 'select' || name === 'filter') {
    const names = call.positional.map((value) => namesOf(value))
    if (names.length > 0 && names.every((it) => it !== null)) keepColumns(run, of, made, names.flat(), call.at)
  }
  if (/^(?:unique|drop_duplicates|dropDuplicates|distinct)$/.test(name)) onePerEntity(name, call, made)
  if (name === 'shift') afterShift(run, of, call, made)
  else neighbours(run, name, call, made)
  backFilled(run, name, call, made)
  if (name === 'merge' || name === 'join' || name === 'map') noteJoin(run, of, name, call, made)
  if (/^(?:sample|randomSplit|random_split|train_test_split)$/.test(name)) afterDivision(run, call, [of])
}

function sorted(run: Run, of: Value, name: string, call: Call, made: Value): void {
  const by = namesOf(argument(call, 0, 'by', 'keys')) ?? []
  if (name === 'resample' || name === 'asfreq') marked(run, made, 'order', call.at, { name: 'index' })
  else if (name === 'sort_index' && marksOf(of, 'parsed').length > 0) marked(run, made, 'order', call.at, { name: 'index', certainty: 2 })
  else {
    unmark(made, 'order')
    ordered(run, of, made, by, call)
  }
  if (name === 'set_index') dropColumns(run, of, made, by)
}

/** `drop(columns)`, and `pop`, which gives the column. Of what is dropped nothing is known: no column is sure to be left. */
function removed(run: Run, of: Value, name: string, call: Call, made: Value): void {
  const inPlace = call.keywords.get('inplace')?.constant === true
  if (name === 'pop') {
    const [column] = namesOf(argument(call, 0, 'item')) ?? []
    if (column === undefined || of.keys !== null) return unproven(of)
    keepColumns(run, of, made, [column], call.at)
    return dropColumns(run, of, of, [column])
  }
  const axis = argument(call, 1, 'axis')?.constant
  const columns = call.keywords.get('columns') ?? (axis === 1 || axis === 'columns' ? argument(call, 0, 'labels') : undefined)
  if (columns === undefined) made.table = of.table
  else {
    const names = namesOf(columns)
    if (names === null) unproven(made)
    else dropColumns(run, of, made, names)
  }
  if (inPlace) {
    of.table = made.table
    of.traces = new Set(made.traces)
  }
}

/** Rows that are unique by their entity repeat none. */
function onePerEntity(name: string, call: Call, made: Value): void {
  const by = namesOf(argument(call, 0, 'subset')) ?? []
  if (name === 'unique' || by.some((column) => soundsLikeEntity(column))) unmark(made, 'entity', 'order', 'window', 'lag')
}

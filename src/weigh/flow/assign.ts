import type { Expression } from '../../model/syntax.ts'
import { evaluate } from './expression.ts'
import { filledWith } from './filled.ts'
import { firstTaken } from './first-taken.ts'
import { afterAssign, afterAttribute } from './hints-assign.ts'
import { carryChoice } from './hints-choice.ts'
import { scored } from './metric.ts'
import { readWith } from './read-each.ts'
import { constantKey, type Place, placesOf } from './row-index.ts'
import type { Run } from './run.ts'
import { bind, type Scope } from './scope.ts'
import { columnNames } from './standing.ts'
import { inRow } from './unsure.ts'
import { nothing, pour, type Value, write } from './value.ts'
import { viewOf } from './view.ts'

/** Binds what an assignment, a loop or a `with` gives to its target. */
export function assign(run: Run, scope: Scope, target: Expression, value: Value): void {
  switch (target.is) {
    case 'name':
      bind(scope, target.name, value)
      return
    case 'star':
      assign(run, scope, target.value, value)
      return
    case 'tuple':
    case 'list':
      unpack(run, scope, target.items, value)
      return
    case 'member': {
      const object = evaluate(run, scope, target.of)
      if (isRefilled(object, value, target.name)) object.rows = new Set(value.rows)
      else if (object.rows.size > 0 && object.keys === null) writeInto(run, object, value, target.name, [target.name])
      else {
        object.keys ??= new Map()
        object.keys.set(target.name, value)
      }
      // `model.coef_ = kept`: what it was fitted to is written over.
      if (object.thing?.is === 'estimator' && /\w_$/.test(target.name)) object.thing.training = null
      afterAttribute(run, object, target.name, value, target)
      return
    }
    case 'subscript': {
      const [object, places] = [evaluate(run, scope, target.of), placesOf(run, scope, target.index)]
      writeInto(run, object, value, constantKey(places), writtenColumns(places), filledWith(run, scope, object, places, value))
      afterAssign(run, object, places, value, target)
      return
    }
    default:
      evaluate(run, scope, target)
  }
}

/** `train_set.data = pictures[:50000]`: a data set that is no table holds these rows from now on. */
function isRefilled({ rows, keys }: Value, value: Value, name: string): boolean {
  const isTable = [...rows].some(({ source }) => source.startsWith('frame '))
  return keys === null && rows.size > 0 && value.rows.size > 0 && !isTable && /^(?:data|samples|imgs|examples|raw_ratings)$/.test(name)
}

/** `d['k'] = v`: an entry of a dict, a column or a cell of a frame. A frame or array without rows takes those of what is put in. */
function writeInto(run: Run, object: Value, value: Value, key: string | null, columns: string[] | null, row = value): void {
  if (
    object.keys !== null ||
    (object.rows.size === 0 &&
      object.items === null &&
      key !== null &&
      object.thing === null &&
      object.base === null &&
      value.rows.size === 0)
  ) {
    object.keys ??= new Map()
    object.keys.set(key ?? `#${object.keys.size}`, value)
    return
  }
  if (object.items !== null) {
    object.items.push(value)
    object.literal &&= value.literal
    return
  }
  if (object.rows.size === 0) pour({ ...row, traces: new Set() }, object)
  write(object, value, columns)
  if (value.predictions.size === 0) return
  if (key === null) for (const one of value.predictions) object.predictions.add(one)
  else object.predicted = new Map([...(object.predicted ?? []), [key, value]])
  void run
}

/** Columns between the brackets: `df['a']`, `df[['a', 'b']]`, `df.loc[mask, 'a']`. */
function writtenColumns(places: readonly Place[]): string[] | null {
  const last = places.at(-1)
  return last?.is === 'at' ? columnNames(last.value) : null
}

function unpack(run: Run, scope: Scope, targets: Expression[], value: Value): void {
  const star = targets.findIndex(({ is }) => is === 'star')
  const [head] = targets
  if (star > 0 && head !== undefined) firstTaken(run, head, value)
  const parts = partsOf(run, namedSides(run, value, targets), targets.length)
  if (value.items === null && isPair(targets)) nameHeld(run, parts, targets)
  // `logits, loss = net(x, y)`: what a network says of its own error is a score.
  const lost = parts.filter((part, i) => /^(?:\w+_)?loss$/i.test(nameOf(targets[i])) && part.predictions.size > 0)
  if (value.items === null && lost.length > 0) scored(run, lost.slice(0, 1))
  targets.forEach((target, i) => {
    if (star < 0 || i < star) assign(run, scope, target, parts[i] ?? nothing())
    else if (i === star) assign(run, scope, target, { ...nothing(), items: parts.slice(i, parts.length - (targets.length - 1 - i)) })
    else assign(run, scope, target, parts.at(i - targets.length) ?? nothing())
  })
}

/** What was read as one and is unpacked as `train, test` is two. */
function namedSides(run: Run, value: Value, targets: Expression[]): Value {
  const whole = value.rows.size > 0 && value.items === null && value.keys === null && value.divides === null && value.opaque === null
  return isPair(targets) && whole ? { ...value, divides: { id: `named ${run.id()}`, random: false } } : value
}

const nameOf = (target: Expression | undefined) => (target?.is === 'name' ? target.name : '')

function isPair(targets: Expression[]): boolean {
  const names = targets.map(nameOf)
  return names.some((name) => /tr(?:ai)?n/i.test(name)) && names.some((name) => /te?st|val|dev|hold/i.test(name))
}

/** `train, test = load()` of something unknown: what is called a table to test on is rows, and no number of steps. */
function nameHeld(run: Run, parts: readonly Value[], targets: Expression[]): void {
  const isTable = (name: string) => /^(?:(?:df|data|x|features)_?)?test(?:ing)?(?:_?(?:df|data|x|set|features|frame))?$/i.test(name)
  for (const [i, part] of parts.entries())
    if (isTable(nameOf(targets[i])) && part.rows.size + part.predictions.size === 0 && part.items === null && part.thing === null)
      run.rowsOf(part, 'unknown')
}

/** The values that a value is unpacked into. */
export function partsOf(run: Run, value: Value, count: number): Value[] {
  if (value.items !== null && value.items.length > 0) return value.items
  const { divides, opaque } = value
  if (divides !== null) return Array.from({ length: count }, (_, side) => sideOf(run, value, divides, side))
  if (opaque !== null) {
    const aligned = count > 1 ? ([opaque.held, opaque.handed].find(({ length }) => length === count) ?? []) : []
    return Array.from({ length: count }, (_, i) => {
      const made = aligned[i] === undefined ? nothing() : { ...viewOf(aligned[i]), thing: modelIn(aligned[i]) }
      for (const fact of value.learned) made.learned.add(fact)
      for (const loop of value.loops) made.loops.add(loop)
      for (const one of value.predictions) made.predictions.add(one)
      made.base = null
      readWith(value, made)
      return made
    })
  }
  if (value.rows.size === 0 && value.predictions.size === 0 && value.keys === null)
    return Array.from({ length: count }, () => loopsOf(run, value))
  return Array.from({ length: count }, () => viewOf(value))
}

/** `net, optimiser, loader = prepare(net, optimiser, loader)` gives the same network. */
function modelIn({ thing }: Value): Value['thing'] {
  return thing?.is === 'estimator' ? thing : null
}

function loopsOf(run: Run, value: Value): Value {
  const made = nothing()
  for (const loop of value.loops) made.loops.add(loop)
  // `low, high = column.quantile([0.01, 0.99])`.
  for (const fact of value.learned) made.learned.add(fact)
  made.literal = value.literal && value.constant === undefined
  made.thing = modelIn(value)
  carryChoice(run, [value], made)
  readWith(value, made)
  return made
}

/** One side of a division. */
export function sideOf(run: Run, value: Value, { id, random }: { id: string; random: boolean }, side: number): Value {
  const made = viewOf(value)
  made.base = null
  made.table = value.table
  made.rows = run.narrowed(value.rows, inRow(value, { is: 'split', id, side, random }))
  return made
}

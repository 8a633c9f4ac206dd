import type { Expression } from '../../model/syntax.ts'
import { assign } from './assign.ts'
import { budget } from './budget.ts'
import { callExpression } from './call.ts'
import { comprehension } from './comprehension.ts'
import { drawnMask } from './drawn-mask.ts'
import { stillEmpty } from './filled.ts'
import { afterComprehension } from './hints-columns.ts'
import { afterMember } from './hints-index.ts'
import { unmark } from './hints-mark.ts'
import { afterBinary } from './hints-time.ts'
import { has } from './library.ts'
import { memberOf } from './member.ts'
import { compared, scored } from './metric.ts'
import { alternatives } from './rows.ts'
import type { Run } from './run.ts'
import { bind, lookUp, outermost, type Scope } from './scope.ts'
import { othersOf } from './selected-rows.ts'
import { afterString } from './sql-text.ts'
import { subscript } from './subscript.ts'
import { comparedAs, truthOf } from './truth.ts'
import { constantValue, flowOf, listValue, nothing, pour, thingValue, type Value } from './value.ts'
import { viewOf } from './view.ts'
import { type Ways, waysOf } from './ways.ts'

/** What an expression comes to. */
export function evaluate(run: Run, scope: Scope, at: Expression): Value {
  if (run.exhausted()) return nothing()
  const value = (expression: Expression) => evaluate(run, scope, expression)
  switch (at.is) {
    case 'name':
      return nameValue(scope, at.name)
    case 'constant':
      return afterString(run, at, constantValue(at.value))
    case 'format': {
      const parts = at.parts.map(value)
      return afterString(run, at, { ...flowlessOf(parts), literal: false, columns: true, constant: filled(run, at, parts) }, parts)
    }
    case 'member':
      return afterMember(run, value(at.of), at, (of) => memberOf(run, of, at.name, at))
    case 'subscript':
      return subscript(run, scope, at)
    case 'call':
      return callExpression(run, scope, at)
    case 'list':
    case 'tuple':
    case 'set':
      return collection(at.items, value)
    case 'dict':
      return dictionary(at.entries, value)
    case 'comprehension':
      return afterComprehension(run, scope, at, comprehension(run, scope, at))
    case 'binary':
      return afterBinary(run, at, value(at.left), value(at.right), (left, right) => binary(run, at, left, right))
    case 'unary':
      return unary(run, at, value(at.value))
    case 'conditional': {
      const test = value(at.test)
      const holds = truthOf(run, test)
      if (holds !== null) return value(holds ? at.value : at.otherwise)
      return under(test, either(value(at.value), value(at.otherwise), waysOf(run, run.textOf(at.test))))
    }
    case 'lambda':
      return {
        ...nothing(),
        callable: { is: 'lambda', parameters: at.parameters, body: at.value, scope, cell: run.cell },
      }
    case 'named': {
      const made = value(at.value)
      assign(run, scope, at.target, made)
      return made
    }
    case 'star':
      return value(at.value)
    case 'await':
      return at.value === null ? nothing() : value(at.value)
    case 'yield':
    case 'yield-from': {
      const made = at.value === null ? nothing() : value(at.value)
      run.frames.at(-1)?.yields.push(...(at.is === 'yield-from' && made.items !== null ? made.items : [made]))
      return nothing()
    }
    case 'unknown':
      return flowOf(at.parts.map(value))
    default:
      return at satisfies never
  }
}

/** A name that nothing binds stands for itself: a builtin, one of a star import, or a variable of a cell that is gone. */
function nameValue(scope: Scope, name: string): Value {
  const known = lookUp(scope, name)
  if (known !== null) return known
  const module = outermost(scope).starred.find((it) => has(it, name))
  const made = thingValue({ is: 'imported', path: module === undefined ? name : `${module}.${name}` })
  bind(outermost(scope), name, made)
  return made
}

function collection(items: Expression[], value: (at: Expression) => Value): Value {
  const made = items.flatMap((item) => {
    const one = value(item)
    return item.is === 'star' && one.items !== null ? one.items : [one]
  })
  if (made.length <= budget.items) return listValue(made)
  const cut = listValue(made.slice(0, budget.items))
  for (const item of made.slice(budget.items)) pour(item, cut)
  return cut
}

function dictionary(entries: { key: Expression | null; value: Expression }[], value: (at: Expression) => Value): Value {
  const keys = new Map<string, Value>()
  let further = 0
  for (const entry of entries) {
    const made = value(entry.value)
    if (entry.key === null) for (const [key, held] of made.keys ?? []) keys.set(key, held)
    else {
      const { constant } = value(entry.key)
      keys.set(constant === undefined ? `#${further++}` : String(constant), made)
    }
  }
  return { ...nothing(), keys, literal: [...keys.values()].every(({ literal }) => literal) }
}

function binary(run: Run, at: Expression & { is: 'binary' }, left: Value, right: Value): Value {
  const { operator } = at
  if (operator === 'and' || operator === 'or') return either(left, right)
  if (operator === '%' && typeof left.constant === 'string') return { ...flowlessOf([right]), columns: true }
  const known = comparedAs(operator, left, right)
  if (known !== undefined) return constantValue(known)
  const compares = /^(?:[<>]=?|==|!=|in|not in|is|is not)$/.test(operator)
  if (operator === '==' || operator === '!=' || operator === '-') {
    const score = compared(run, left, right, at)
    if (score !== null) return score
  }
  if (operator === '&' && left.predictions.size > 0 !== right.predictions.size > 0) scored(run, [left, right])
  if (operator === '*' && left.items !== null && right.items === null) return repeated(run, left, right, at)
  if (operator === '+' && left.items !== null && right.items !== null) return listValue([...left.items, ...right.items])
  if (operator === '-' && left.selects?.is === 'index' && right.selects != null) return { ...nothing(), selects: othersOf(right.selects) }
  const made = flowOf([left, right])
  made.columns = (left.columns || right.columns) && made.rows.size === 0
  made.literal = left.literal && right.literal
  if (typeof left.constant === 'number' && typeof right.constant === 'number')
    made.constant = arithmetic(operator, left.constant, right.constant)
  if (operator === '+' && typeof left.constant === 'string' && typeof right.constant === 'string')
    made.constant = joinedText(left.constant, right.constant)
  const step = compares ? drawnMask(run, at, left, right) : null
  if (compares || operator === '&' || operator === '|')
    made.selects = { ...(step && { step }), is: 'mask', key: maskKey(run, at, left, right), of: new Set(made.rows), side: 0 }
  return stillEmpty([left, right], made)
}

/** `[rows] * 9`: what is put together of it has its rows many times. */
function repeated(run: Run, list: Value, times: Value, at: Expression): Value {
  if (times.constant === 1) return list
  const items = (list.items ?? []).map((item) =>
    item.rows.size === 0 ? item : { ...viewOf(item), rows: run.copied(item.rows, at), items: item.items, keys: item.keys },
  )
  return { ...listValue(items), literal: list.literal }
}

/** `'data/' + name`: while it is no longer than a name. */
function joinedText(left: string, right: string): string | undefined {
  return left.length + right.length > 200 ? undefined : left + right
}

function arithmetic(operator: string, a: number, b: number): number | undefined {
  const known: Record<string, number> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '//': Math.floor(a / b),
    '**': a ** b,
    '%': a % b,
  }
  return known[operator]
}

/** What a comparison is called: its text, and which values without rows stand in it. */
function maskKey(run: Run, at: Expression, left: Value, right: Value): string {
  const about = [left, right].map(({ selects, constant, rows, literal }, i) => {
    if (selects !== null) return selects.key
    if (constant !== undefined) return String(constant)
    return rows.size > 0 || literal ? '' : run.identity(i === 0 ? left : right)
  })
  return `${run.textOf(at)} ${about.join(' ')}`.trim()
}

function unary(run: Run, at: Expression & { is: 'unary' }, value: Value): Value {
  const made = flowOf([value])
  made.literal = value.literal
  if (typeof value.constant === 'boolean' && at.operator === 'not') return constantValue(!value.constant)
  if (typeof value.constant === 'number' && at.operator === '-') made.constant = -value.constant
  if (typeof value.constant !== 'number' && /^(?:[~-]|not)$/.test(at.operator)) {
    const key = value.selects?.key ?? `mask ${run.identity(value)}`
    const step = value.selects?.step
    const other = step?.is === 'split' ? { step: { ...step, side: 1 - step.side } } : {}
    made.selects = { ...other, is: 'mask', key: key.startsWith('~') ? key.slice(1) : `~${key}`, of: new Set(value.rows), side: 0 }
  }
  return made
}

/** One of two values, nobody knows which. */
export function either(a: Value, b: Value, ways?: Ways): Value {
  if (a === b) return a
  if (a.constant === null && a.rows.size === 0) return b
  if (b.constant === null && b.rows.size === 0) return a
  const made = flowOf([a, b])
  const [one, other] = [flowOf([a]).rows, flowOf([b]).rows]
  const rows = alternatives(one, other)
  made.rows = ways === undefined ? rows : ways(rows, one, other)
  const length = a.items?.length
  if (a.items !== null && b.items !== null && length === b.items.length)
    made.items = a.items.map((item, i) => either(item, b.items?.[i] ?? item, ways))
  else made.items = a.items ?? b.items
  made.keys = a.keys ?? b.keys
  made.thing = a.thing ?? b.thing
  made.callable = a.callable ?? b.callable
  made.constant = a.constant === b.constant ? a.constant : undefined
  made.literal = a.literal && b.literal
  made.selects = a.selects ?? b.selects
  made.columns = a.columns || b.columns
  unmark(made, 'columns')
  made.base = a.base ?? b.base
  return made
}

/** A constant that is picked by what stands in a row, `1 if p > 0.5 else 0`, is of that row and says what it says. */
export function under(test: Value, made: Value): Value {
  if (!test.perRow || !made.literal || made.rows.size > 0) return made
  return { ...made, literal: false, constant: undefined, perRow: true, rows: new Set(test.rows), predictions: new Set(test.predictions) }
}

/** `f'x_{part}'` where it is known which part; of a longer text, or one with more between its braces, nothing is said. */
function filled(run: Run, at: Expression & { is: 'format' }, parts: readonly Value[]): string | undefined {
  const [, , text] = /^[fF](["'])((?:[^\\{}"']|\{[^{}:!="']+\}){1,80})\1$/.exec(run.textOf(at)) ?? []
  const constants = parts.map(({ constant }) => constant)
  if (text === undefined || !constants.every((it) => typeof it === 'string' || typeof it === 'number')) return undefined
  return text.match(/\{/g)?.length === constants.length ? text.replace(/\{[^{}]+\}/g, () => String(constants.shift())) : undefined
}

/** A text made from values carries no rows of them. */
function flowlessOf(values: Value[]): Value {
  const made = nothing()
  for (const loop of flowOf(values).loops) made.loops.add(loop)
  return made
}

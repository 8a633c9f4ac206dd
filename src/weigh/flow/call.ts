import type { Expression } from '../../model/syntax.ts'
import { askedParameters } from './asked-parameters.ts'
import { construct, follow } from './callable.ts'
import { estimatorMethod, forward } from './estimator.ts'
import { evaluate } from './expression.ts'
import { frameMethod } from './frame-method.ts'
import { groupsMethod } from './groups.ts'
import { afterCall } from './hints-call.ts'
import { libraryCall } from './library-call.ts'
import { scored, soundsLikeMetric } from './metric.ts'
import { noteRead } from './read-each.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { splitterMethod } from './splitter.ts'
import { argumentsKey, unsureOf } from './unsure.ts'
import { flowOf, hasRows, listValue, nothing, type Value } from './value.ts'
import { wires } from './wired-steps.ts'

/** A call with its arguments evaluated. */
export interface Call {
  at: Expression & { is: 'call' }
  positional: Value[]
  keywords: Map<string, Value>
  /** Where it is written, if it is. */
  scope?: Scope
}

/** Values of all arguments. */
export function argumentsOf({ positional, keywords }: Call): Value[] {
  return [...positional, ...keywords.values()]
}

/** Keywords that say how, or which columns: never data, whatever their values are made of. */
const asides =
  /^(?:cat_features|text_features|embedding_features|categorical\w*|cat\w*|feature_names?|column\w*|cols|names|usecols|dtypes?|by|on|left_on|right_on|how|subset|reference|params?|config|callbacks|metrics?|feval|fobj|collate_fn|device|schema|requires_grad|num_\w+|batch_size|shuffle|labels?_col|target_col\w*|\w+_cols?|\w+_columns)$/

/** Values of the arguments that may bring rows: no names of columns, no row numbers. */
export function dataArguments(call: Call): Value[] {
  const all = givenAsData(call)
  return all.filter((value) => !value.columns && (value.selects === null || value.selects.is === 'mask' || all.length === 1))
}

/** Arguments that are data by what they are called. */
export function givenAsData({ positional, keywords }: Call): Value[] {
  return [...positional, ...[...keywords].flatMap(([name, value]) => (asides.test(name) ? [] : [value]))]
}

/** The argument of that place, or of one of these keywords. */
export function argument({ positional, keywords }: Call, place: number, ...names: string[]): Value | undefined {
  for (const name of names) {
    const named = keywords.get(name)
    if (named !== undefined) return named
  }
  return positional[place]
}

export function callExpression(run: Run, scope: Scope, at: Expression & { is: 'call' }): Value {
  const callee = evaluate(run, scope, at.callee)
  const call: Call = { at, positional: [], keywords: new Map(), scope }
  for (const { is, keyword, value } of at.arguments) {
    const given = evaluate(run, scope, value)
    if (is === 'star') call.positional.push(...(given.items ?? [given]))
    else if (is === 'double-star') for (const [name, held] of given.keys ?? [['**', given]]) call.keywords.set(name, held)
    else if (keyword !== null) call.keywords.set(keyword, given)
    else call.positional.push(given)
  }
  return afterCall(run, scope, callee, call, callValue(run, callee, call))
}

/** Calls what a callee stands for. */
export function callValue(run: Run, callee: Value, call: Call): Value {
  if (run.exhausted()) return flowOf([])
  if (callee.callable !== null) return callee.callable.is === 'class' ? construct(run, callee, call) : follow(run, callee.callable, call)
  const { thing } = callee
  switch (thing?.is) {
    case 'imported':
      return libraryCall(run, thing.path, call)
    case 'bound': {
      const { of, name } = thing
      if (of.thing?.is === 'estimator') return estimatorMethod(run, of, of.thing, name, call)
      if (of.thing?.is === 'splitter') return splitterMethod(run, of.thing, name, call)
      if (of.thing?.is === 'groups') return groupsMethod(run, of, name, call)
      if (of.thing?.is === 'instance' && name === 'fit_transform') return fitTransform(run, of, of.thing.type, call)
      askedParameters(run, of, name, call)
      return wires(run, of, name, call) ?? frameMethod(run, of, name, call)
    }
    case 'estimator':
      return forward(run, callee, thing, call)
    case 'record':
      return recordOf(thing.fields, call)
    case 'instance':
      return instanceCall(run, callee, thing.type, call)
    default:
      return unknownCall(run, call, '')
  }
}

/** A tuple whose places have names. */
export function recordOf(fields: readonly string[], { positional, keywords }: Call): Value {
  const held = fields.map((name, i) => keywords.get(name) ?? positional[i] ?? nothing())
  return { ...listValue(held), keys: new Map(fields.map((name, i) => [name, held[i] ?? nothing()])) }
}

/** `__call__` of the program's own class; a network's is its `forward`. */
function instanceCall(run: Run, self: Value, type: Value, call: Call): Value {
  const methods = type.callable?.is === 'class' ? type.callable.methods : undefined
  const method = methods?.get('__call__') ?? methods?.get('forward')
  return method?.is === 'function' ? follow(run, { ...method, self }, call) : unknownCall(run, call, '')
}

/** What a mixin adds to the program's own transformer: `fit`, then `transform`. */
function fitTransform(run: Run, self: Value, type: Value, call: Call): Value {
  const methods = type.callable?.is === 'class' ? type.callable.methods : undefined
  const [fit, transform] = [methods?.get('fit'), methods?.get('transform')]
  if (fit?.is !== 'function' || transform?.is !== 'function') return frameMethod(run, self, 'fit_transform', call)
  follow(run, { ...fit, self }, call)
  return follow(run, { ...transform, self }, { ...call, positional: call.positional.slice(0, 1), keywords: new Map() })
}

/** What nobody knows: rows and facts of all that it was given flow to its result; a prediction among them may be scored by its name. */
export function unknownCall(run: Run, call: Call, name: string, receiver: Value | null = null): Value {
  const given = [...(receiver === null ? [] : [receiver]), ...dataArguments(call)]
  if (soundsLikeMetric(name)) {
    const found = scored(run, given)
    if (found !== null && receiver === null) return { ...flowOf(given), learned: new Set() }
  }
  const made = flowOf(given)
  run.carry(made.rows)
  const held = given.filter((value) => hasRows(value))
  made.opaque = { held, handed: call.positional }
  noteRead(made, argumentsOf(call))
  return made.predictions.size > 0
    ? made
    : unsureOf(run, made, `${name || run.textOf(call.at.callee)} ${argumentsKey(run, call, receiver !== null)}`, held)
}

import type { ClassDefinition, FunctionDefinition, Parameter, Statement } from '../../model/syntax.ts'
import { budget } from './budget.ts'
import type { Call } from './call.ts'
import { argumentsOf, callValue, unknownCall } from './call.ts'
import { madeEstimator } from './estimator.ts'
import { either, evaluate } from './expression.ts'
import { effectOf } from './library.ts'
import type { Run } from './run.ts'
import { bind, innerScope, type Scope } from './scope.ts'
import { execute } from './statement.ts'
import { type Callable, flowOf, listValue, nothing, type Value } from './value.ts'
import { collected } from './view.ts'
import { waysOf } from './ways.ts'
import { runFlow } from './wired-steps.ts'

/** Calls a function of the program: its body is run with these arguments. */
export function follow(run: Run, callable: Exclude<Callable, { is: 'class' }>, call: Call): Value {
  if (callable.is === 'partial') {
    const keywords = new Map([...callable.keywords, ...call.keywords])
    return callValue(run, callable.of, { ...call, positional: [...callable.given, ...call.positional], keywords })
  }
  if (callable.is === 'function') run.definitions.reach(callable.definition)
  const body = callable.is === 'function' ? callable.definition : callable.body
  const again = run.frames.filter((frame) => frame.body === body).length
  if (run.frames.length >= budget.depth || again >= budget.again) return unknownCall(run, call, '')
  const scope = innerScope(callable.scope)
  const self = callable.is === 'function' ? callable.self : null
  const parameters = callable.is === 'function' ? callable.definition.parameters : callable.parameters
  const cell = run.cell
  bindParameters(run, scope, callable, parameters, { ...call, positional: self === null ? call.positional : [self, ...call.positional] })
  run.frames.push({ body, place: run.place(call.at), returns: [], yields: [] })
  run.cell = callable.cell
  try {
    if (callable.is === 'lambda') return evaluate(run, scope, callable.body)
    execute(run, scope, callable.definition.body)
    const { returns = [], yields = [] } = run.frames.at(-1) ?? {}
    if (yields.length > 0) return generated(run, callable.definition, yields)
    const [first, ...rest] = returns
    return first === undefined
      ? nothing()
      : rest.reduce((one, other, i) => either(one, other, waysOf(run, `${run.site(call.at)} ${i}`)), first)
  } finally {
    run.frames.pop()
    run.cell = cell
  }
}

/** What a generator gives in turn; of what is opened and closed around it, the thing itself. */
function generated(run: Run, { decorators }: FunctionDefinition, yields: Value[]): Value {
  const [first = nothing()] = yields
  const opens = decorators.some((it) => /(?:context_?manager|fixture)\b/i.test(run.textOf(it)))
  return opens ? first : listValue(yields.slice(0, budget.items).map((value) => gathered(run, value)))
}

/** Rows or windows that a loop gives one by one are rows again together. */
function gathered(run: Run, value: Value, depth = 2): Value {
  if (value.items !== null && depth > 0) return { ...value, items: value.items.map((item) => gathered(run, item, depth - 1)) }
  return value.perRow ? collected(run, value) : value
}

function bindParameters(run: Run, scope: Scope, callable: Callable, parameters: Parameter[], { positional, keywords }: Call): void {
  let place = 0
  const named = new Set(parameters.map(({ name }) => name))
  const outer = 'scope' in callable ? callable.scope : scope
  for (const { is, name, fallback } of parameters) {
    if (is === 'star') {
      bind(scope, name, { ...nothing(), items: positional.slice(place) })
      place = positional.length
    } else if (is === 'double-star') {
      bind(scope, name, { ...nothing(), keys: new Map([...keywords].filter(([key]) => !named.has(key))) })
    } else {
      const given = keywords.get(name) ?? positional[place]
      if (!keywords.has(name)) place += 1
      bind(scope, name, given ?? (fallback === null ? nothing() : evaluate(run, outer, fallback)))
    }
  }
}

/** Makes an instance of a class of the program. */
export function construct(run: Run, type: Value, call: Call): Value {
  const { callable } = type
  if (callable?.is !== 'class') return flowOf(argumentsOf(call))
  run.definitions.reach(callable.definition)
  const base = baseEffect(run, callable.definition, callable.scope)
  const methods = callable.methods
  const initial = methods.get('__init__')
  if (base === 'network' || base === 'model' || (methods.has('fit') && methods.has('predict'))) {
    const about = { role: 'model', network: base === 'network', known: base !== null, chained: chainedOf(methods), methods } as const
    return madeEstimator(run, callable.definition.name, about, call)
  }
  const self: Value = { ...nothing(), keys: new Map(), thing: { is: 'instance', name: callable.definition.name, type } }
  if (initial?.is === 'function') follow(run, { ...initial, self }, call)
  else {
    const fields = callable.definition.body.flatMap((statement) => fieldOf(statement))
    for (const [i, value] of call.positional.entries()) self.keys?.set(fields[i] ?? `#${i}`, value)
    for (const [name, value] of call.keywords) self.keys?.set(name, value)
    for (const [name, { items, keys }] of type.keys ?? [])
      if (self.keys?.has(name) === false && (items ?? keys) !== null)
        self.keys.set(name, { ...nothing(), items: items && [...items], keys: keys && new Map(keys) })
    if (call.positional.length + call.keywords.size > 0) self.items = fields.flatMap((name) => self.keys?.get(name) ?? [])
  }
  runFlow(run, self, callable.definition, callable.scope, call)
  return self
}

/** Methods that end with `return self`. */
function chainedOf(methods: ReadonlyMap<string, Callable>): Set<string> {
  const isChained = (method: Callable) => {
    const last = method.is === 'function' ? method.definition.body.at(-1) : undefined
    return last?.is === 'return' && last.value?.is === 'name' && last.value.name === 'self'
  }
  return new Set([...methods].flatMap(([name, method]) => (isChained(method) ? [name] : [])))
}

/** The fields of a data class, in their order. */
function fieldOf(statement: Statement): string[] {
  if (statement.is === 'scope' && statement.kind === 'declare') return statement.names
  const [target] = statement.is === 'assign' ? statement.targets : []
  return target?.is === 'name' ? [target.name] : []
}

/** What the tables know of a base class. */
function baseEffect(run: Run, { bases }: ClassDefinition, scope: Scope, depth = 8): string | null {
  if (depth === 0) return null
  for (const { value } of bases) {
    const { thing, callable } = evaluate(run, scope, value)
    if (thing?.is === 'imported') {
      const effect = effectOf(thing.path)?.effect
      if (effect === 'network' || effect === 'model') return effect
    }
    if (callable?.is === 'class') {
      const inherited = baseEffect(run, callable.definition, callable.scope, depth - 1)
      if (inherited !== null) return inherited
    }
  }
  return null
}

import type { ClassDefinition } from '../../model/syntax.ts'
import { partsOf } from './assign.ts'
import { argument, argumentsOf, type Call, callValue } from './call.ts'
import { evaluate } from './expression.ts'
import { memberOf } from './member.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { nothing, type Value } from './value.ts'

/** What steps gave, by the names that others ask for it. */
const given = new WeakMap<Value, Map<string, Value>>()
/** The steps that an instance said to go on with. */
const next = new WeakMap<Value, Value[]>()

/** A method that wires steps up: of a controller that is handed functions, of a flow that says where it goes on. null: another method. */
export function wires(run: Run, of: Value, name: string, call: Call): Value | null {
  if (name === 'add_function_step') return addStep(run, of, call)
  const steps = of.thing?.is === 'instance' && name === 'next' ? call.positional.filter(({ callable }) => callable?.is === 'function') : []
  if (steps.length === 0) return null
  next.set(of, [...(next.get(of) ?? []), ...steps])
  return nothing()
}

/** `add_function_step(name='b', function=f, function_kwargs={'x': '${a.frame}'}, function_return=['y'])`. */
function addStep(run: Run, of: Value, call: Call): Value {
  const known = given.get(of) ?? new Map<string, Value>()
  given.set(of, known)
  const [name, fn] = [argument(call, 0, 'name'), argument(call, 1, 'function')]
  if (fn?.callable == null) return nothing()
  const handed = argument(call, 2, 'function_kwargs')?.keys ?? new Map<string, Value>()
  const keywords = new Map([...handed].map(([key, value]) => [key, known.get(String(value.constant)) ?? value]))
  const made = callValue(run, fn, { ...call, positional: [], keywords })
  const names = argument(call, 3, 'function_return')?.items ?? []
  for (const [i, { constant }] of names.entries())
    known.set(`\${${String(name?.constant)}.${String(constant)}}`, names.length > 1 ? (partsOf(run, made, names.length)[i] ?? made) : made)
  return nothing()
}

/** Kedro's `node(f, inputs, outputs)` and `pipeline([…])`: its nodes are run as soon as what they ask for is there. null: another call. */
export function wiredCall(run: Run, path: string, call: Call): Value | null {
  if (!path.startsWith('kedro.')) return null
  if (/\.(?:node|Node)$/.test(path)) return { ...nothing(), keys: new Map(nodeOf(call)) }
  if (!/\.[pP]ipeline$/.test(path)) return null
  const nodes = argumentsOf(call).flatMap(({ items }) => items ?? [])
  const made = new Set(nodes.flatMap(({ keys }) => namesIn(keys?.get('outputs'))))
  const catalog = new Map<string, Value>()
  let waiting = nodes.filter(({ keys }) => keys?.has('func') === true)
  for (let turn = nodes.length; turn > 0 && waiting.length > 0; turn -= 1) {
    const ready = waiting.find(({ keys }) => namesIn(keys?.get('inputs')).every((name) => catalog.has(name) || !made.has(name)))
    if (ready === undefined) break
    runNode(run, ready, catalog, call)
    waiting = waiting.filter((it) => it !== ready)
  }
  return nothing()
}

function nodeOf(call: Call): [string, Value][] {
  return ['func', 'inputs', 'outputs'].flatMap((name, i) => {
    const value = argument(call, i, name)
    return value === undefined ? [] : [[name, value] as [string, Value]]
  })
}

function runNode(run: Run, { keys }: Value, catalog: Map<string, Value>, call: Call): void {
  const fn = keys?.get('func')
  if (fn === undefined) return
  const [inputs, outputs] = [keys?.get('inputs'), keys?.get('outputs')]
  const held = (name: string) => {
    const value = catalog.get(name) ?? nothing()
    if (!name.startsWith('param')) run.rowsOf(value)
    catalog.set(name, value)
    return value
  }
  const named = inputs?.keys ?? null
  const keywords = new Map([...(named ?? [])].map(([key, { constant }]) => [key, held(String(constant))]))
  const result = callValue(run, fn, { ...call, positional: named === null ? namesIn(inputs).map(held) : [], keywords })
  const names = namesIn(outputs)
  for (const [i, name] of names.entries()) catalog.set(name, names.length > 1 ? (partsOf(run, result, names.length)[i] ?? result) : result)
}

/** Names of data sets: one, several, or by the parameters that they are for. */
function namesIn(value: Value | undefined): string[] {
  if (typeof value?.constant === 'string') return [value.constant]
  return [...(value?.items ?? []), ...(value?.keys?.values() ?? [])].flatMap(({ constant }) =>
    typeof constant === 'string' ? [constant] : [],
  )
}

/** A flow of steps is run from its start, each step saying where it goes on. */
export function runFlow(run: Run, self: Value, { bases }: ClassDefinition, scope: Scope, call: Call): void {
  const isFlow = bases.some(({ value }) => {
    const { thing } = evaluate(run, scope, value)
    return thing?.is === 'imported' && thing.path.endsWith('FlowSpec')
  })
  const start = isFlow ? memberOf(run, self, 'start', call.at) : null
  const seen = new Set<unknown>()
  for (let steps = start === null ? [] : [start]; steps.length > 0 && seen.size < 20; ) {
    const [step, ...rest] = steps
    const definition = step?.callable?.is === 'function' ? step.callable.definition : null
    steps = rest
    if (step === undefined || seen.has(definition)) continue
    seen.add(definition)
    next.delete(self)
    callValue(run, step, { ...call, positional: [], keywords: new Map() })
    steps = [...steps, ...(next.get(self) ?? [])]
  }
}

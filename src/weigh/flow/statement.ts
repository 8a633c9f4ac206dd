import type { ClassDefinition, Expression, Statement } from '../../model/syntax.ts'
import { assign } from './assign.ts'
import { callValue } from './call.ts'
import { bindCounters } from './counters.ts'
import { either, evaluate } from './expression.ts'
import { sifted, takeRest, takeWay, withinBlock } from './forks.ts'
import { afterDelete } from './hints-assign.ts'
import { chosenWithin, ranks } from './hints-choice.ts'
import { importStatement } from './import.ts'
import { iterated } from './iterated.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import { bind, innerScope, outermost, type Scope } from './scope.ts'
import { truthOf } from './truth.ts'
import { turnsOf } from './turns.ts'
import { type Callable, flowOf, nothing, type Value, write } from './value.ts'
import { waysOf } from './ways.ts'

/** How a block ends: it goes on, or what comes behind it is not reached. */
type End = 'on' | 'left'

/** Runs statements in their order. */
export function execute(run: Run, scope: Scope, statements: readonly Statement[]): End {
  return withinBlock(run, () => {
    for (const statement of statements) {
      if (run.exhausted()) return 'left'
      if (one(run, scope, statement) === 'left') return 'left'
    }
    return 'on'
  })
}

function one(run: Run, scope: Scope, at: Statement): End {
  switch (at.is) {
    case 'assign': {
      const value = evaluate(run, scope, at.value)
      for (const target of at.targets) assign(run, scope, target, value)
      return 'on'
    }
    case 'augment': {
      const target = evaluate(run, scope, at.target)
      const value = evaluate(run, scope, at.value)
      augment(run, scope, at, target, value)
      return 'on'
    }
    case 'effect':
      for (const value of at.values) evaluate(run, scope, value)
      return 'on'
    case 'return':
      run.frames.at(-1)?.returns.push(at.value === null ? nothing() : evaluate(run, scope, at.value))
      return 'left'
    case 'leave':
      for (const value of at.values) evaluate(run, scope, value)
      // A loop that is left early has run all the same for what is behind it.
      return at.how === 'raise' ? 'left' : 'on'
    case 'delete':
      for (const target of at.targets) if (target.is === 'name') scope.names.delete(target.name)
      for (const target of at.targets) afterDelete(run, scope, target)
      return 'on'
    case 'import':
      importStatement(run, scope, at)
      return 'on'
    case 'if':
      return branches(run, scope, reachable(run, scope, at), at.branches[0] && run.textOf(at.branches[0].test))
    case 'for': {
      const over = iterated(run, evaluate(run, scope, at.iterable), at.iterable)
      run.over.push(run.place(at.iterable))
      turnsOf(run, over, at, (element) => {
        assign(run, scope, at.target, element)
        execute(run, scope, at.body)
      })
      run.over.pop()
      return execute(run, scope, at.otherwise)
    }
    case 'while': {
      evaluate(run, scope, at.test)
      run.over.push(run.place({ from: at.from, to: at.test.to }))
      turnsOf(run, nothing(), at, () => {
        bindCounters(run, scope, at)
        execute(run, scope, at.body)
      })
      run.over.pop()
      return execute(run, scope, at.otherwise)
    }
    case 'with': {
      for (const { value, target } of at.items) {
        const made = evaluate(run, scope, value)
        if (target !== null) assign(run, scope, target, made)
      }
      return execute(run, scope, at.body)
    }
    case 'try': {
      const end = execute(run, scope, at.body)
      for (const { name, body } of at.handlers) {
        if (name !== null) bind(scope, name, nothing())
        branches(run, scope, [
          { tested: null, body },
          { tested: null, body: [] },
        ])
      }
      const otherwise = end === 'on' ? execute(run, scope, at.otherwise) : 'left'
      execute(run, scope, at.finally)
      return at.handlers.length > 0 ? 'on' : otherwise
    }
    case 'match':
      evaluate(run, scope, at.subject)
      return branches(
        run,
        scope,
        at.bodies.map((body) => ({ tested: null, body })),
      )
    case 'scope':
      if (at.kind === 'declare') return 'on'
      for (const name of at.names)
        if (scope.outer !== null) scope.elsewhere.set(name, at.kind === 'global' ? outermost(scope) : scope.outer)
      return 'on'
    case 'function': {
      const callable: Callable = { is: 'function', definition: at, scope, cell: run.cell, self: null }
      const plain: Value = { ...nothing(), callable }
      run.defined(plain)
      bind(scope, at.name, plain)
      for (const decorator of at.decorators) evaluate(run, scope, decorator)
      return 'on'
    }
    case 'class':
      bind(scope, at.name, classValue(run, scope, at))
      return 'on'
    default:
      return at satisfies never
  }
}

function augment(run: Run, scope: Scope, at: Statement & { is: 'augment' }, target: Value, value: Value): void {
  if (target.items !== null && value.items !== null) {
    target.items.push(...value.items.map((item) => sifted(run, item)))
    target.literal &&= value.literal
    return
  }
  const made = flowOf([target, value])
  made.loops = new Set([...target.loops, ...value.loops])
  made.thing = target.thing
  if (at.target.is === 'name' && target.base === null) assign(run, scope, at.target, made)
  else {
    write(target, value)
    assign(run, scope, at.target, made)
  }
}

/** The ways that a branch may take: not those that a flag rules out. */
function reachable(run: Run, scope: Scope, at: Statement & { is: 'if' }): Way[] {
  const ways: Way[] = []
  for (const { test, body } of at.branches) {
    const tested = evaluate(run, scope, test)
    const holds = truthOf(run, tested)
    if (holds !== false) ways.push({ tested, test, body })
    if (holds === true) return ways
  }
  return [...ways, { tested: null, body: at.otherwise }]
}

/** What a branch does, and what was asked before it. */
interface Way {
  tested: Value | null
  test?: Expression
  body: readonly Statement[]
}

/** Both ways of a branch are run on copies of the names, and what they bound is joined; a way that leaves is left out. */
function branches(run: Run, scope: Scope, ways: readonly Way[], choice = `branch ${run.id()}`): End {
  const before = new Map(scope.names)
  const after: Map<string, Value>[] = []
  const { tests, ways: taken } = run
  const branch = run.id()
  const site = ways[0]?.test === undefined ? `branch ${branch}` : run.site(ways[0].test)
  for (const [way, { tested, test, body }] of ways.entries()) {
    run.ways = new Map([...taken, [branch, way]])
    scope.names = new Map(before)
    run.tests = tested === null ? run.tests : [...run.tests, tested]
    const end = withinBlock(run, () => {
      takeWay(run, `${site} ${way}`)
      return execute(run, scope, body)
    })
    if (test === undefined || ranks(run, test, tested)) chosenWithin(run, scope, { test: test ?? null, tested, body }, before)
    if (tested !== null) varyWith(tested, scope.names, before)
    if (end === 'on') after.push(scope.names)
  }
  run.tests = tests
  run.ways = taken
  takeRest(run, site, ways)
  const [first, ...rest] = after
  if (first === undefined) {
    scope.names = before
    return 'left'
  }
  const joined = new Map(first)
  for (const [i, names] of rest.entries()) {
    for (const [name, value] of names) {
      const known = joined.get(name)
      joined.set(name, known === undefined || known === value ? value : either(known, value, waysOf(run, `${choice} ${i}`)))
    }
  }
  scope.names = joined
  return 'on'
}

/** `if j == i: held = piece`: a piece that a loop cut, picked by the turn of another, is another in each turn of that one. */
function varyWith({ loops }: Value, names: ReadonlyMap<string, Value>, before: ReadonlyMap<string, Value>): void {
  if (loops.size < 2) return
  const windows = [...loops].map((loop) => `window ${loop} `)
  const isPiece = ({ path }: Row) => path.some((step) => step.is === 'part' && windows.some((window) => step.key.startsWith(window)))
  for (const [name, value] of names)
    if (before.get(name) !== value && [...value.rows].some(isPiece)) for (const loop of loops) value.loops.add(loop)
}

/** A class of the program: its methods, those of its bases in this file, and what its body binds. */
function classValue(run: Run, scope: Scope, definition: ClassDefinition): Value {
  const methods = new Map<string, Callable>()
  for (const { value } of definition.bases) {
    const base = value.is === 'name' || value.is === 'member' ? evaluate(run, scope, value).callable : null
    if (base?.is === 'class') for (const [name, method] of base.methods) methods.set(name, method)
  }
  const inner = innerScope(scope)
  for (const statement of definition.body) {
    if (statement.is === 'function' && statement.decorators.some((it) => /\.(?:setter|deleter)$/.test(run.textOf(it)))) continue
    if (statement.is === 'function')
      methods.set(statement.name, { is: 'function', definition: statement, scope, cell: run.cell, self: null })
    else one(run, inner, statement)
  }
  const made: Value = { ...nothing(), callable: { is: 'class', definition, scope, cell: run.cell, methods } }
  made.keys = inner.names
  run.defined(made)
  return made
}

/** Runs what nobody called, once, with parameters of which nothing is known. */
export function executeUncalled(run: Run): void {
  run.guessing = true
  for (const value of run.definitions.unreached()) {
    const { callable } = value
    if (callable === null || run.exhausted()) continue
    const at = { is: 'call', from: 0, to: 0, callee: { is: 'unknown', from: 0, to: 0, parts: [] }, arguments: [] } as const
    const call = { at: { ...at, arguments: [], callee: { ...at.callee, parts: [] } }, positional: [], keywords: new Map() }
    run.cell = 'cell' in callable ? callable.cell : 0
    const self = callValue(run, value, call)
    if (callable.is !== 'class' || self.thing?.is !== 'instance') continue
    for (const [name, method] of callable.methods)
      if (name !== '__init__' && method.is === 'function' && !run.definitions.isReached(method.definition))
        callValue(run, { ...nothing(), callable: { ...method, self } }, call)
  }
}

import type { Statement } from '../../model/syntax.ts'
import { budget } from './budget.ts'
import type { Run } from './run.ts'
import { bind, innerScope, lookUp, outermost, type Scope } from './scope.ts'
import { scriptsOf } from './scripts.ts'
import { execute } from './statement.ts'
import { constantValue, thingValue, type Value } from './value.ts'

type Import = Statement & { is: 'import' }

/** `import a.b as c`, `from .a import b`: a module of the repository is run once and its names are taken; of a library the path is kept. */
export function importStatement(run: Run, scope: Scope, at: Import): void {
  const { module, names, as } = at
  const path = module.replace(/^\.+/, '')
  if (names === null) {
    if (as === null) bindPackage(run, scope, at)
    else bind(scope, as, moduleValue(run, module, at) ?? thingValue({ is: 'imported', path }))
    return
  }
  const whole = loaded(run, module, at)
  for (const { name, as: local } of names) {
    if (name === '*') {
      if (whole === null) outermost(scope).starred.unshift(path)
      for (const [own, value] of whole?.names ?? []) takeStarred(scope, own, value)
      if (whole !== null) outermost(scope).starred.unshift(...whole.starred)
    } else {
      const within = () => moduleValue(run, `${module}${module.endsWith('.') ? '' : '.'}${name}`, at)
      bind(scope, local, whole?.names.get(name) ?? within() ?? thingValue({ is: 'imported', path: `${path}.${name}` }))
    }
  }
}

/** What a star takes: no private names, and none that the module itself only asked for. */
function takeStarred(scope: Scope, name: string, value: Value): void {
  const isAsked = value.thing?.is === 'imported' && value.thing.path === name && value.keys === null
  if (!name.startsWith('_') && !isAsked) bind(scope, name, value)
}

/** `import a.b.c` binds `a`, which has `b`, which has `c`. */
function bindPackage(run: Run, scope: Scope, at: Import): void {
  const steps = at.module.split('.')
  const [first = at.module] = steps
  const before = lookUp(scope, first)
  let inner: Value | null = null
  for (let length = steps.length; length > 0; length -= 1) {
    const path = steps.slice(0, length).join('.')
    const own: Value | null = moduleValue(run, path, at)
    const held = length === 1 && before?.thing?.is === 'imported' && before.thing.path === first ? before.keys : null
    const made: Value | null = own ?? (inner === null ? null : { ...thingValue({ is: 'imported', path }), keys: new Map(held) })
    if (inner !== null) made?.keys?.set(steps[length] ?? '', inner)
    inner = made
  }
  bind(scope, first, inner ?? thingValue({ is: 'imported', path: first }))
}

function moduleValue(run: Run, module: string, at: Import): Value | null {
  const scope = loaded(run, module, at)
  return scope === null ? null : { ...thingValue({ is: 'imported', path: module.replace(/^\.+/, '') }), keys: scope.names }
}

/** The names of a module, which is run where it is first imported; null: it is none of the repository. */
function loaded(run: Run, module: string, at: Import): Scope | null {
  const program = run.moduleNamed(module)
  if (program === null) return null
  const known = run.modules.get(program)
  if (known !== undefined || run.modules.size >= budget.modules) return known ?? null
  const scope = innerScope(null)
  run.modules.set(program, scope)
  bind(scope, '__name__', constantValue(module))
  const [cell, guessing] = [run.cell, run.guessing]
  run.frames.push({ body: program, place: run.place(at), returns: [], yields: [] })
  run.guessing = false
  run.within(budget.module, () => {
    for (const script of scriptsOf(program)) {
      if (script === null) continue
      run.enter(program, script.text)
      execute(run, scope, script.statements)
    }
  })
  run.frames.pop()
  run.cell = cell
  run.guessing = guessing
  return scope
}

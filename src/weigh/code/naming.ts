import type { Constant, Expression, Statement } from '../../model/syntax.ts'

/** What names of a file stand for, as far as a look at it tells: modules by their paths, a name by what was last written to it. */
export interface Naming {
  /** Local name to a dotted name: `np` to `numpy`, `client` to `openai.OpenAI()`. */
  modules: Map<string, string>
  /** Names that are given one constant and nothing else. */
  constants: Map<string, Constant | undefined>
}

/** How far into `a.b(c).d[e].f` a name is followed, and how long what it stands for may get. */
const reach = 12
const longest = 300

/** A callee as a dotted name, imports and constructors resolved: `openai.OpenAI().chat.completions.create`. */
export function dottedName(expression: Expression, { modules }: Pick<Naming, 'modules'>, depth = reach): string {
  if (depth === 0) return '?'
  switch (expression.is) {
    case 'name': {
      const known = modules.get(expression.name) ?? expression.name
      return known.length > longest ? '?' : known
    }
    case 'member':
      return `${dottedName(expression.of, { modules }, depth - 1)}.${expression.name}`
    case 'call':
      return `${dottedName(expression.callee, { modules }, depth - 1)}()`
    case 'subscript':
      return `${dottedName(expression.of, { modules }, depth - 1)}[]`
    case 'await':
      return expression.value === null ? '?' : dottedName(expression.value, { modules }, depth - 1)
    default:
      return '?'
  }
}

/** Notes what a statement binds. */
export function note(statement: Statement | Expression, naming: Naming): void {
  if (statement.is === 'import') bindImport(statement, naming)
  if (statement.is === 'with')
    for (const { value, target } of statement.items) if (target?.is === 'name') naming.modules.set(target.name, dottedName(value, naming))
  if (statement.is !== 'assign') return
  for (const target of statement.targets) {
    const name = target.is === 'name' ? target.name : target.is === 'member' ? target.name : null
    if (name === null) continue
    const known = constantOf(statement.value, naming)
    // Two values are none: which one holds, only a run can tell.
    const isOther = naming.constants.has(name) && naming.constants.get(name) !== known
    naming.constants.set(name, isOther ? undefined : known)
    if (target.is === 'name' && (statement.value.is === 'call' || statement.value.is === 'member'))
      naming.modules.set(name, dottedName(statement.value, naming))
  }
}

/** The value of an expression that a look can tell: a literal, a name for one, what stands in for an absent variable of the environment. */
export function constantOf(expression: Expression, naming: Naming): Constant | undefined {
  switch (expression.is) {
    case 'constant':
      return expression.value
    case 'name':
    case 'member':
      return naming.constants.get(expression.name)
    case 'unary': {
      const value = constantOf(expression.value, naming)
      return expression.operator === '-' && typeof value === 'number' ? -value : undefined
    }
    case 'call': {
      const [, fallback] = expression.arguments
      const reads = /(?:^|\.)(?:getenv|environ\.get)$/.test(dottedName(expression.callee, naming))
      return reads && fallback !== undefined ? constantOf(fallback.value, naming) : undefined
    }
    case 'binary': {
      if (expression.operator !== 'or') return undefined
      const left = constantOf(expression.left, naming)
      return left ?? constantOf(expression.right, naming)
    }
    default:
      return undefined
  }
}

function bindImport(statement: Statement & { is: 'import' }, { modules }: Naming): void {
  const { module, names, as } = statement
  if (names !== null) for (const name of names) modules.set(name.as, module.endsWith('.') ? module + name.name : `${module}.${name.name}`)
  else if (as !== null) modules.set(as, module)
  else modules.set(module.split('.')[0] ?? module, module.split('.')[0] ?? module)
}

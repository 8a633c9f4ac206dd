import type { Expression, Statement } from '../../../model/syntax.ts'

/** Names that stand anywhere in a part of a program. */
export function namesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found
  if ('is' in part && 'name' in part && part.is === 'name') found.add(String(part.name))
  for (const it of Object.values(part)) namesIn(it, found)
  return found
}

export function mentions(part: unknown, name: string): boolean {
  return namesIn(part).has(name)
}

/** A name in a text, but not the end of a path or of another name. */
export function wordOf(name: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\w.])${name}(?!\\w)`, flags)
}

/** Names that a statement binds or changes: what it assigns to, columns and attributes of it included. */
export function changes(statement: Statement, name: string): boolean {
  switch (statement.is) {
    case 'assign':
      return statement.targets.some((target) => rootsOf(target).includes(name)) || acts(statement.value, name)
    case 'effect':
      return !looksOnly(statement) && statement.values.some((value) => acts(value, name) || isGiven(value, name))
    case 'import':
      return (statement.names ?? [{ as: statement.as ?? statement.module }]).some((it) => it.as === name)
    default:
      return mentions(statement, name)
  }
}

/** Names at the root of what is assigned to: `X` of `X['a']`, `a` and `b` of `a, b`. */
export function rootsOf(target: Expression): string[] {
  switch (target.is) {
    case 'name':
      return [target.name]
    case 'member':
    case 'subscript':
      return rootsOf(target.of)
    case 'tuple':
    case 'list':
      return target.items.flatMap(rootsOf)
    case 'star':
      return rootsOf(target.value)
    default:
      return []
  }
}

const looks = /^(?:print|display|len|head|tail|describe|info|shape|sample|value_counts|isnull|isna|sum|mean|unique|nunique|corr|hist|plot)$/

/** A statement that prints or shows. */
export function looksOnly({ values }: Extract<Statement, { is: 'effect' }>): boolean {
  return values.every((value) => {
    if (value.is === 'name' || value.is === 'member' || value.is === 'constant' || value.is === 'subscript') return true
    if (value.is !== 'call' || value.arguments.some(({ keyword }) => keyword === 'inplace')) return false
    const { callee } = value
    return (callee.is === 'name' || callee.is === 'member') && looks.test(callee.name)
  })
}

/** A value in which a method of a name is called that may change it in place: `X.pop('a')`, `X.drop(…, inplace=True)`. */
function acts(value: Expression, name: string): boolean {
  const text = JSON.stringify(value)
  return (
    mentions(value, name) &&
    (/"name":"(?:pop|sort|append|extend|update|insert|shuffle|setdefault|put|fill)"/.test(text) || text.includes('"keyword":"inplace"'))
  )
}

/** A call for its effect that is given a name: who knows what it does with it. */
function isGiven(value: Expression, name: string): boolean {
  return value.is === 'call' ? value.arguments.some((it) => mentions(it.value, name)) : mentions(value, name)
}

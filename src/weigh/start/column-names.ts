import type { Expression } from '../../model/syntax.ts'

/** The column that labels are taken from: `df["churned"]`, `df.pop("churned")`, `df.churned.values`. */
export function labelIn(it: Expression, isFrame: (it: Expression) => boolean, named: (it: Expression) => string[]): string[] {
  if (it.is === 'subscript' && isFrame(it.of)) return it.index.flatMap((one) => (one.is === 'at' ? named(one.value) : []))
  if (it.is === 'call') {
    const { callee } = it
    if (callee.is !== 'member') return []
    if (callee.name === 'pop' && isFrame(callee.of)) return it.arguments.flatMap(({ value }) => named(value))
    return labelIn(callee.of, isFrame, named)
  }
  if (it.is !== 'member') return []
  if (it.of.is === 'name' && isFrame(it.of) && !/^(?:values|index|columns|shape|T|loc|iloc)$/.test(it.name)) return [it.name]
  return labelIn(it.of, isFrame, named)
}

/** Names that an expression writes out, or that a constant stands for. */
export function namesIn(it: Expression | undefined, constants: ReadonlyMap<string, unknown>): string[] {
  if (it === undefined) return []
  if (it.is === 'constant') return typeof it.value === 'string' ? [it.value] : []
  if (it.is === 'name' || it.is === 'member') {
    const known = constants.get(it.name)
    return typeof known === 'string' ? [known] : []
  }
  if (it.is === 'list' || it.is === 'tuple') return it.items.slice(0, 500).flatMap((item) => namesIn(item, constants))
  return []
}

/** Parts of a dataset are subscripts too. */
const partNames = /^(?:train(?:ing)?|valid(?:ation)?|val|dev|test|unsupervised)$/i

/** A name that people give to columns; an unnamed index, a path or a sentence is none. */
export function isColumn(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 80 &&
    !partNames.test(name) &&
    /^[\p{L}_][\p{L}\p{N}_ .%()/-]*$/u.test(name) &&
    !/^Unnamed:|\.(?:csv|parquet|json)$/.test(name)
  )
}

import type { Expression } from '../../../model/syntax.ts'
import type { Assign } from './fit-statement.ts'
import { mentions } from './mentions.ts'

/** An array that `train_test_split` divides, and the names that take its sides. */
export interface Divided {
  array: Expression
  train: string
  test: string
}

/** The arrays of `X_train, X_test, … = train_test_split(X, …)`; null where a statement is anything else. */
export function divided({ targets, value }: Assign): Divided[] | null {
  const [into] = targets
  if (targets.length !== 1 || (into?.is !== 'tuple' && into?.is !== 'list') || value.is !== 'call') return null
  const callee = value.callee.is === 'member' || value.callee.is === 'name' ? value.callee.name : ''
  const arrays = value.arguments.filter(({ is, keyword }) => is === 'plain' && keyword === null)
  if (callee !== 'train_test_split' || into.items.length !== arrays.length * 2) return null
  const names = into.items.map((it) => (it.is === 'name' ? it.name : ''))
  if (names.includes('') || new Set(names).size < names.length) return null
  return arrays.map((it, i) => ({ array: it.value, train: names[2 * i] ?? '', test: names[2 * i + 1] ?? '' }))
}

/** The array of that name among them, where the split takes it once; what it is stratified by counts for nothing. */
export function dividedAs(division: Assign, name: string): Divided | null {
  const found = divided(division)?.find(({ array }) => array.is === 'name' && array.name === name)
  const uses =
    division.value.is === 'call' ? division.value.arguments.filter((it) => it.keyword !== 'stratify' && mentions(it.value, name)) : []
  return found !== undefined && uses.length === 1 ? found : null
}

import type { Argument, Expression } from '../../model/syntax.ts'
import { readScript } from '../../read/syntax/script.ts'
import type { Step } from './chain.ts'

type Call = Extract<Expression, { is: 'call' }>

/** Keywords under which calls take rows. */
const rowsUnder =
  /^(?:X|x|data|df|dataset|train_set|train_data|training_data|train_dataset|test_dataset|dtrain|arrays?|raw_documents|texts)$/
const heldOutUnder = /^(?:validation_|valid_|val_|eval)/

/** What a step is done to, as written: what a call is given, or what its method belongs to. Empty where the call does not say. */
export function dataOf(operation: string, what: Step): string {
  // A call over several lines stays one statement within brackets.
  const text = `(${operation})`
  const [statement] = readScript(text)?.statements ?? []
  const [value] = statement?.is === 'effect' ? statement.values : []
  const call = withoutCodes(value)
  const otherwise = what === 'learned' ? (call === value ? operation : text.slice(call?.from, call?.to)) : ''
  if (call?.is !== 'call') return otherwise
  const data =
    ownOf(call, what) ?? given(call, what)?.value ?? (what === 'learned' || what === 'copied' || what === 'divided' ? receiver(call) : null)
  return data === null ? otherwise : text.slice(data.from, data.to)
}

/** `frame['town'].astype('category').cat.codes` without what only says as what. */
function withoutCodes(value: Expression | undefined): Expression | undefined {
  if (value?.is === 'member' && /^(?:codes|cat)$/.test(value.name)) return withoutCodes(value.of)
  const isCast = value?.is === 'call' && value.callee.is === 'member' && value.callee.name === 'astype'
  return isCast && value.callee.is === 'member' ? value.callee.of : value
}

function given({ arguments: all, callee }: Call, what: Step): Argument | null {
  const plain = all.filter(({ is, value }) => is === 'plain' && isData(value))
  const positional = plain.filter(({ keyword }) => keyword === null)
  if (what === 'validated') return plain.find(({ keyword }) => keyword !== null && heldOutUnder.test(keyword)) ?? null
  const named = plain.find(({ keyword }) => keyword !== null && rowsUnder.test(keyword)) ?? null
  // Of `lgb.train(params, data)` and `cross_val_score(model, X)` the first is none; a fit that scores too scores on the second.
  const name = callee.is === 'member' || callee.is === 'name' ? callee.name : ''
  const second = /^(?:train|cross_val\w*|cross_validate)$/.test(name) || (name === 'fit' && what === 'scored')
  return positional[second && positional.length > 1 ? 1 : 0] ?? named
}

/** Statistics that a frame is asked for: what they are given says how. Those of a library are given the frame. */
const statistics = /^(?:quantile|agg|aggregate|apply|transform|mean|median|std|var|min|max|sum|mode|describe)$/
const libraries = /^(?:np|numpy|ma|jnp|cp|torch|tf|K|da|dask|stats?|st|sp|scipy|statistics|pl|F)$/

function ownOf({ callee }: Call, what: Step): Expression | null {
  if (what !== 'learned' || callee.is !== 'member' || !statistics.test(callee.name)) return null
  let root = callee.of
  while (root.is === 'member') root = root.of
  return root.is === 'name' && libraries.test(root.name) ? null : callee.of
}

function receiver({ callee }: Call): Expression | null {
  return callee.is === 'member' ? callee.of : null
}

/** How many rows, or how many there are, is no row. */
const counts = /^(?:len|range|int)$/

function isData(given: Expression): boolean {
  const { is } = given
  if (is === 'call' && given.callee.is === 'name' && counts.test(given.callee.name)) return false
  return is !== 'constant' && is !== 'format' && is !== 'lambda' && is !== 'dict'
}

import type { DataType } from '../../model/data-contract.ts'
import type { Expression } from '../../model/syntax.ts'
import { readScript } from '../syntax/script.ts'
import { lastName, type PythonPlace, placeOf, sourceOf } from './python-node.ts'
import { typeOf } from './type-of.ts'

/** What an annotation says of a column. `calls`: constraints that it carries, as `Annotated` and `conint` do. */
export interface PythonType {
  type: DataType | null
  nullable: boolean
  categories: Expression[] | null
  calls: Expression[]
}

const wrappers = /^(?:Series|Index|Column|Annotated|Required|Final|ClassVar)$/

/** An annotation, whatever wraps it: `Series[float]`, `Optional[int]`, `float | None`, `Literal["a", "b"]`, `Annotated[int, Field(ge=0)]`. */
export function readType(expression: Expression, place: PythonPlace): PythonType {
  const plain: PythonType = { type: null, nullable: false, categories: null, calls: [] }
  if (expression.is === 'constant') {
    if (typeof expression.value !== 'string') return { ...plain, nullable: expression.value === null }
    const inner = annotationIn(expression.value)
    return inner === null ? { ...plain, type: typeOf(expression.value) } : readType(inner.value, inner.place)
  }
  if (expression.is === 'name' || expression.is === 'member')
    return { ...plain, type: typeOf(sourceOf(expression, place).replace(/^ValueType\./, '')) }
  if (expression.is === 'call') return { ...plain, type: typeOf(lastName(expression.callee) ?? ''), calls: [expression] }
  if (expression.is === 'binary' && expression.operator === '|') return either([expression.left, expression.right], place)
  if (expression.is !== 'subscript') return plain
  const name = lastName(expression.of) ?? ''
  const parts = expression.index.flatMap((it) => (it.is === 'at' ? (it.value.is === 'tuple' ? it.value.items : [it.value]) : []))
  const [first, ...rest] = parts
  if (first === undefined) return plain
  if (name === 'Optional') return { ...readType(first, place), nullable: true }
  if (name === 'Union') return either(parts, place)
  if (name === 'Literal')
    return { ...plain, type: first.is === 'constant' && typeof first.value === 'number' ? 'int' : 'string', categories: parts }
  if (!wrappers.test(name)) return { ...plain, type: typeOf(name) }
  const inner = readType(first, place)
  return { ...inner, calls: [...inner.calls, ...rest.filter(({ is }) => is === 'call')] }
}

function either(parts: Expression[], place: PythonPlace): PythonType {
  const read = parts.map((part) => readType(part, place))
  const known = read.filter(({ type, categories }) => type !== null || categories !== null)
  const [one] = known
  const nullable = read.some((it) => it.nullable)
  return one !== undefined && known.length === 1 ? { ...one, nullable } : { type: null, nullable, categories: null, calls: [] }
}

/** The annotation of a statement `name: type = value`, which the syntax of statements leaves out. */
export function annotationOf(statement: string): { value: Expression; place: PythonPlace } | null {
  const colon = /^\s*[A-Za-z_]\w*\s*:/.exec(statement)
  if (colon === null) return null
  let depth = 0
  let quote = ''
  let end = statement.length
  for (let at = colon[0].length; at < statement.length; at += 1) {
    const letter = statement[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if ('([{'.includes(letter)) depth += 1
    else if (')]}'.includes(letter)) depth -= 1
    else if (letter === '=' && depth === 0) {
      end = at
      break
    }
  }
  return annotationIn(statement.slice(colon[0].length, end))
}

function annotationIn(text: string): { value: Expression; place: PythonPlace } | null {
  const script = text.length > 2000 ? null : readScript(`(${text.trim()})`)
  const [only] = script?.statements ?? []
  const value = only?.is === 'effect' ? only.values[0] : undefined
  return script === null || value === undefined || script.broken ? null : { value, place: placeOf(script.text, []) }
}

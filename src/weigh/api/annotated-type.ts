import type { Expression } from '../../model/syntax.ts'
import { lastName } from '../../read/data-contract/python-node.ts'

/** Names for one type of JSON. A name that is not here may be anything. */
const plain: [type: string, name: RegExp][] = [
  ['int', /^(?:int|(?:Positive|Negative|NonNegative|NonPositive|Strict)Int|conint|u?int(?:8|16|32|64))$/],
  ['float', /^(?:float|Decimal|(?:Positive|Negative|NonNegative|NonPositive|Strict|Finite)Float|confloat|condecimal|float(?:16|32|64))$/],
  ['str', /^(?:str|Text|StrictStr|constr|EmailStr|HttpUrl|AnyUrl|UUID[1345]?|datetime|date)$/],
  ['bool', /^(?:bool|StrictBool)$/],
  ['list', /^(?:list|List|Sequence|tuple|Tuple|set|Set|conlist|frozenset|FrozenSet|Iterable)$/],
  ['dict', /^(?:dict|Dict|Mapping|MutableMapping|TypedDict)$/],
]

/** The type of JSON that an annotation names, whatever wraps it: `list of float`, `str`; `any` where nobody can tell. */
export function annotatedType(expression: Expression, depth = 6): string {
  if (depth === 0) return 'any'
  const read = (it: Expression) => annotatedType(it, depth - 1)
  switch (expression.is) {
    case 'name':
    case 'member':
      return plain.find(([, name]) => name.test(expression.name))?.[0] ?? 'any'
    case 'call':
      return read(expression.callee)
    case 'binary':
      return expression.operator === '|' ? either([expression.left, expression.right], read) : 'any'
    case 'subscript': {
      const name = lastName(expression.of) ?? ''
      const parts = expression.index.flatMap((it) => (it.is === 'at' ? (it.value.is === 'tuple' ? it.value.items : [it.value]) : []))
      const [first] = parts
      if (first === undefined) return 'any'
      if (name === 'Optional' || name === 'Annotated') return read(first)
      if (name === 'Union') return either(parts, read)
      const of = read(expression.of)
      const inner = of === 'list' ? read(first) : 'any'
      return inner === 'any' ? of : `${of} of ${inner}`
    }
    default:
      return 'any'
  }
}

/** A null beside a type is none of its own. */
function either(parts: Expression[], read: (it: Expression) => string): string {
  const types = parts.filter((it) => !(it.is === 'constant' && it.value === null)).map(read)
  return types.length === 1 || new Set(types).size === 1 ? (types[0] ?? 'any') : 'any'
}

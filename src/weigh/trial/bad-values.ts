import type { ContractInput } from '../../model/contract-port.ts'
import { timeUnits } from '../../model/contract-port.ts'
import type { FedType, Named } from '../../model/tensor.ts'
import type { Scalar } from '../element-reader.ts'
import { type BadInput, fedTensor, lastReplaced, replaced } from './bad-input.ts'
import { jsonElement } from './json-value.ts'
import { outside } from './outside.ts'
import { extremes, type NumberType, representable } from './representable.ts'

/** Clauses about one value of a request. */
export type ValueCase = 'out_of_range' | 'unknown_category' | 'stale' | 'nan' | 'infinite'

/** What the values are made from; `says`: where the contract itself allows a NaN, only `accept` tries it. */
export interface ValueSource {
  inputs: Record<string, ContractInput>
  request: readonly Named[]
  now: Date
  says: 'reject' | 'accept'
}

/** Requests with one value that the clause is about, for each input that can have such. */
export function badValues(name: ValueCase, { inputs, request, now, says }: ValueSource): BadInput[] {
  return Object.entries(inputs).flatMap(([input, port]) => {
    const tensor = fedTensor(request, input)
    if (tensor === null) return []
    return oddValues(name, port, tensor.type, { now, says }).flatMap(({ value, why }): BadInput[] => {
      const odd = lastReplaced(tensor, value)
      // A large integer in full, all else as a client writes it.
      const said =
        typeof value === 'bigint'
          ? String(value)
          : JSON.stringify(jsonElement(value, tensor.type, 'text')).replace(/^"(-?Infinity|NaN)"$/, '$1')
      return odd === null ? [] : [{ request: replaced(request, input, odd), what: `${input} = ${said}${why}` }]
    })
  })
}

interface OddValue {
  value: Scalar
  why: string
}

function oddValues(name: ValueCase, port: ContractInput, type: FedType, { now, says }: Pick<ValueSource, 'now' | 'says'>): OddValue[] {
  const float = type.startsWith('float')
  switch (name) {
    case 'out_of_range':
      return isNumber(type) ? (['min', 'max'] as const).flatMap((key) => beyondBound(type, key, port[key])) : []
    case 'unknown_category':
      return port.categories === undefined ? [] : unknown(port.categories, type).map((value) => ({ value, why: '' }))
    case 'stale':
      return isNumber(type) ? tooOld(port, type, now) : []
    case 'nan':
      return float && (says === 'accept' || (port.finite && !port.nullable)) ? [{ value: Number.NaN, why: '' }] : []
    case 'infinite':
      return float && (says === 'accept' || port.finite)
        ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => ({ value, why: '' }))
        : []
    default:
      name satisfies never
      return []
  }
}

function beyondBound(type: NumberType, key: 'min' | 'max', bound: number | undefined): OddValue[] {
  if (bound === undefined) return []
  return outside(type, bound, key === 'max' ? 'above' : 'below').map((value) => ({ value, why: ` (${key} ${bound})` }))
}

/** One value that is no category. */
function unknown(categories: (string | number | boolean)[], type: FedType): Scalar[] {
  if (type === 'bool') return [0, 1].filter((it) => !categories.includes(it === 1))
  if (!isNumber(type)) {
    let text = 'unknown'
    while (categories.includes(text)) text += '?'
    return [text]
  }
  const numbers = categories.map(Number)
  const { low, high } = extremes(type)
  const near = [Math.max(...numbers) + 1, Math.min(...numbers) - 1, ...numbers.map((it) => it + 1)]
  const found = near.find((it) => it >= low && it <= high && !numbers.includes(it))
  const value = found === undefined ? undefined : representable(type, found, found)?.low
  return value === undefined ? [] : [value]
}

/** Just too old, and ten times too old. */
function tooOld({ max_age, unit }: ContractInput, type: NumberType, now: Date): OddValue[] {
  if (max_age === undefined || unit === undefined || !Object.hasOwn(timeUnits, unit)) return []
  const time = now.getTime() / 1000 / timeUnits[unit as keyof typeof timeUnits]
  // A second or a hundredth more: a clock that is read a moment later changes nothing.
  const ages = [max_age + Math.max(1 / timeUnits[unit as keyof typeof timeUnits], max_age / 100), max_age * 10]
  return ages.flatMap((age) => {
    const value = representable(type, Number.NEGATIVE_INFINITY, time - age)?.high
    return value === undefined ? [] : [{ value, why: ` (older than ${max_age} ${unit} by ${(age - max_age).toPrecision(3)})` }]
  })
}

function isNumber(type: FedType): type is NumberType {
  return type !== 'string' && type !== 'bool'
}

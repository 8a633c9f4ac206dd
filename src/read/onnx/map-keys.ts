import { proto } from './proto.ts'
import { eachField, eachVarint, textOf, type Why } from './wire.ts'

/** The keys of a MapProto: whole numbers, or texts; null with why where they are damaged or too many. */
export function mapKeys(bytes: Uint8Array, most: number): { keys: (string | bigint)[] } | { why: string } {
  const keys: (string | bigint)[] = []
  let wrong: Why = null
  const add = (key: string | bigint): boolean => {
    if (keys.length >= most) wrong = `a map has more than ${most} keys`
    else keys.push(key)
    return wrong === null
  }
  const whole = (low: number, high: number) => add((BigInt(high) << 32n) | BigInt(low >>> 0))
  const why = eachField(bytes, ({ id, wire, low, high, bytes: field }) => {
    if (id === proto.map.stringKeys) {
      const text = textOf(field)
      if (text === null) return `string_keys ${keys.length} is no UTF-8`
      add(text)
    }
    if (id === proto.map.keys) {
      if (wire === 0) whole(low, high)
      else return eachVarint(field, whole) ?? wrong
    }
    return wrong
  })
  return why === null ? { keys } : { why }
}

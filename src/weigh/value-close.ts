import type { ElementType, Value } from '../model/tensor.ts'
import { allClose, type ElementPair } from './all-close.ts'
import type { Tolerance } from './tolerance.ts'

/** What comparing two values found, tensors within sequences, optionals and maps included; plain JSON. */
export type ValueCloseness =
  | { is: 'close'; compared: number; worst: Placed | null }
  | {
      is: 'apart'
      reason: 'kind' | 'length' | 'type' | 'shape' | 'value' | 'unsupported'
      where: string
      why: string
      worst: Placed | null
    }

/** An element with the way to its tensor: `''` for the value itself, `[2]` in a sequence, `{"key"}` in a map. */
export type Placed = ElementPair & { where: string }

/** Which tolerance a type has, and whether NaN equals NaN. */
export interface Comparing {
  tolerance: (type: ElementType) => Tolerance
  nanEqual?: boolean
}

/** Compares two values: structure first, then each tensor by `allClose`. The first that is apart is told. */
export function valueClose(actual: Value, expected: Value, comparing: Comparing, where = ''): ValueCloseness {
  const apart = (reason: 'kind' | 'length' | 'unsupported', why: string): ValueCloseness => ({
    is: 'apart',
    reason,
    where,
    why,
    worst: null,
  })
  if (actual.is === 'unsupported') return apart('unsupported', actual.why)
  if (expected.is === 'unsupported') return apart('unsupported', expected.why)
  if (actual.is === 'tensor' && expected.is === 'tensor') return tensorClose(actual, expected, comparing, where)
  if (actual.is === 'sequence' && expected.is === 'sequence') {
    if (actual.items.length !== expected.items.length)
      return apart('length', `it has ${actual.items.length} items where ${expected.items.length} are expected`)
    return eachClose(
      actual.items.map((item, at) => [item, expected.items[at] as Value, `${where}[${at}]`]),
      comparing,
    )
  }
  if (actual.is === 'map' && expected.is === 'map') {
    const keys = (map: typeof actual) => new Map(map.keys.map((key, at) => [key, map.values[at] as Value]))
    const [ours, theirs] = [keys(actual), keys(expected)]
    const lost = [...theirs.keys()].find((key) => !ours.has(key))
    const added = [...ours.keys()].find((key) => !theirs.has(key))
    if (actual.keyType !== expected.keyType) return apart('kind', `its keys are ${actual.keyType} where ${expected.keyType} are expected`)
    if (lost !== undefined) return apart('length', `it lacks the key ${show(lost)}`)
    if (added !== undefined) return apart('length', `it has the key ${show(added)}, which is not expected`)
    return eachClose(
      [...theirs].map(([key, value]) => [ours.get(key) as Value, value, `${where}{${show(key)}}`]),
      comparing,
    )
  }
  if (actual.is === 'optional' && expected.is === 'optional' && actual.value === null && expected.value === null)
    return { is: 'close', compared: 0, worst: null }
  // An optional that holds a value is that value: the runtime hands it out so.
  if (actual.is === 'optional' && actual.value !== null) return valueClose(actual.value, expected, comparing, where)
  if (expected.is === 'optional' && expected.value !== null) return valueClose(actual, expected.value, comparing, where)
  if (actual.is === 'optional') return apart('kind', `it is empty where a ${expected.is} is expected`)
  if (expected.is === 'optional') return apart('kind', `it holds a ${actual.is} where nothing is expected`)
  return apart('kind', `it is a ${actual.is} where a ${expected.is} is expected`)
}

function tensorClose(
  actual: Value & { is: 'tensor' },
  expected: Value & { is: 'tensor' },
  { tolerance, nanEqual }: Comparing,
  where: string,
): ValueCloseness {
  const found = allClose(actual.tensor, expected.tensor, tolerance(expected.tensor.type), nanEqual)
  const worst = 'worst' in found && found.worst !== null ? { ...found.worst, where } : null
  return found.is === 'close' ? { ...found, worst } : { is: 'apart', reason: found.reason, why: found.why, where, worst }
}

function eachClose(pairs: [actual: Value, expected: Value, where: string][], comparing: Comparing): ValueCloseness {
  let compared = 0
  let worst: Placed | null = null
  for (const [actual, expected, where] of pairs) {
    const found = valueClose(actual, expected, comparing, where)
    if (found.is === 'apart') return found
    compared += found.compared
    if (found.worst !== null && (worst === null || (found.worst.excess ?? 0) > (worst.excess ?? 0))) worst = found.worst
  }
  return { is: 'close', compared, worst }
}

function show(key: string | bigint): string {
  return typeof key === 'bigint' ? String(key) : JSON.stringify(key.slice(0, 100))
}

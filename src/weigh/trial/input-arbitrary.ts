import fc from 'fast-check'
import type { Contract } from '../../model/contract.ts'
import type { Named } from '../../model/tensor.ts'
import type { Scalar } from '../element-reader.ts'
import { type Allowed, allowedValues, isBounded } from './allowed-values.ts'
import { fewerRows } from './fewer-rows.ts'
import type { DeclaredPorts } from './port-shapes.ts'
import { type PlannedInput, type RequestSize, requestPlan } from './request-plan.ts'
import { rowAxes } from './rows.ts'
import { tensorFrom } from './tensor-from.ts'

/** Different values in one tensor; a larger one repeats them. A prime, so that rows differ. */
const mostDifferent = 61

/** Below this a float32 is subnormal. */
const subnormal = { float16: 2 ** -24, float32: 2 ** -149, float64: 2 ** -1074 }

interface Drawn {
  size: RequestSize
  request: Named[]
}

/**
 * Whole requests that a contract allows: ends of ranges, -0 and subnormals, each category, nothing where that is allowed. They shrink to
 * the first of the sizes and to the simplest values. Inputs that have a default are given where the contract says what they may be.
 */
function requests(
  contract: Contract,
  among: readonly RequestSize[],
  now: Date,
  declared?: DeclaredPorts,
): fc.Arbitrary<Drawn> | { why: string } {
  const optional = Object.entries(contract.inputs).flatMap(([name, it]) => (it.optional && isBounded(it) ? [name] : []))
  const plans: PlannedInput[][] = []
  for (const { rows, sizes } of among) {
    const plan = requestPlan(contract, rows, { declared, sizes, optional })
    if ('why' in plan) return plan
    plans.push(plan)
  }
  const values: fc.Arbitrary<Scalar[]>[] = []
  for (const [nth, { name, input, type }] of (plans[0] ?? []).entries()) {
    const allowed = allowedValues(input, type, now, [-10, 10])
    if ('why' in allowed) return { why: `no value of ${name} can be made: ${allowed.why}` }
    const length = Math.min(mostDifferent, Math.max(0, ...plans.flatMap((plan) => plan.slice(nth, nth + 1).map(elements))))
    values.push(fc.array(element(allowed, input.nullable ? nothingOf(type) : null), { minLength: length, maxLength: length }))
  }
  return fc.tuple(fc.nat(plans.length - 1), fc.tuple(...values), fc.subarray(optional)).map(([nth, drawn, left]) => ({
    size: among[nth] as RequestSize,
    request: (plans[nth] ?? []).flatMap((input, at) => (left.includes(input.name) ? [] : [made(input, drawn[at] ?? [])])),
  }))
}

function element(allowed: Allowed, nothing: Scalar | null): fc.Arbitrary<Scalar> {
  const value = allowed.is === 'one-of' ? fc.constantFrom(...allowed.values) : number(allowed)
  return nothing === null ? value : fc.oneof({ arbitrary: value, weight: 7 }, { arbitrary: fc.constant(nothing), weight: 1 })
}

function number({ type, low, high }: Allowed & { is: 'range' }): fc.Arbitrary<Scalar> {
  const ends = { arbitrary: fc.constantFrom<Scalar>(high, low), weight: 1 }
  if (typeof low === 'bigint') return fc.oneof({ arbitrary: fc.bigInt({ min: low, max: BigInt(high) }), weight: 7 }, ends)
  const max = Number(high)
  if (type !== 'float16' && type !== 'float32' && type !== 'float64')
    return fc.oneof({ arbitrary: fc.integer({ min: low, max }), weight: 7 }, ends)
  const middle = Math.min(max, Math.max(low, 0))
  const within = { min: low, max, noNaN: true }
  // The simplest first: towards it they shrink.
  const edges = [middle, -0, 1, subnormal[type], -subnormal[type], max, low].filter((it) => it >= low && it <= max)
  const any = type === 'float64' ? fc.double(within) : fc.float(within)
  // Drawn evenly too, since floats by their bits are nearly all close to 0; simplest is what is nearest to 0.
  const share = (part: number) => middle * (1 - Math.abs(part)) + (part < 0 ? low : max) * Math.abs(part)
  const even = fc
    .integer({ min: low < middle ? -500 : 0, max: middle < max ? 500 : 0 })
    .map((part) => Math.min(max, Math.max(low, rounded(type, share(part / 500)))))
  return fc.oneof({ arbitrary: even, weight: 4 }, { arbitrary: any, weight: 2 }, { arbitrary: fc.constantFrom(...edges), weight: 2 })
}

const rounded = (type: string, value: number) => (type === 'float64' ? value : Math.fround(value))

const nothingOf = (type: string) => (type === 'string' ? '' : type.startsWith('float') ? Number.NaN : null)

const elements = ({ dims, tensors }: PlannedInput) => dims.reduce((product, size) => product * size, tensors)

function made(input: PlannedInput, values: readonly Scalar[]): Named {
  const count = elements({ ...input, tensors: 1 })
  const one = (tensor: number) =>
    tensorFrom(
      input.type,
      input.dims,
      Array.from({ length: count }, (_, at) => values[(tensor * count + at) % values.length] as Scalar),
    )
  return { name: input.name, value: input.wrap(Array.from({ length: input.tensors }, (_, tensor) => one(tensor))) }
}

/** How many requests are tried, from which seed, and how often shrinking may ask; the model runs once for each. */
export interface Trying {
  cases: number
  seed: number
  shrinks: number
}

/** What trying generated requests found: the smallest that `holds` turned down, or how many held. */
export type Tried = { is: 'held'; cases: number } | { is: 'broken'; cases: number; smallest: Named[] } | { is: 'untried'; why: string }

/** Tries generated requests one after another, and the first that does not hold ever smaller. The same seed tries the same requests. */
export async function tryRequests(
  contract: Contract,
  { among, now, declared }: { among: readonly RequestSize[]; now: Date; declared?: DeclaredPorts },
  { cases, seed, shrinks }: Trying,
  holds: (request: Named[]) => Promise<boolean>,
): Promise<Tried> {
  const arbitrary = requests(contract, among, now, declared)
  if ('why' in arbitrary) return { is: 'untried', why: arbitrary.why }
  let left = shrinks
  const broken: Drawn[] = []
  let tried = 0
  const property = fc.asyncProperty(arbitrary, async (drawn) => {
    if (broken.length === 0) tried += 1
    else if (left-- <= 0) return true
    if (await holds(drawn.request)) return true
    broken.push(drawn)
    return false
  })
  const run = await fc.check(property, { seed, numRuns: cases })
  const smallest = broken.at(-1)
  if (smallest === undefined) {
    if (run.failed) throw run.errorInstance
    return { is: 'held', cases: tried }
  }
  for (const fewer of fewerRows(smallest.request, smallest.size, among, rowAxes(contract, 'inputs', declared)))
    if (!(await holds(fewer))) return { is: 'broken', cases: tried, smallest: fewer }
  return { is: 'broken', cases: tried, smallest: smallest.request }
}

import type { Contract } from '../../model/contract.ts'
import type { Named } from '../../model/tensor.ts'
import type { Scalar } from '../element-reader.ts'
import { type Allowed, allowedValues } from './allowed-values.ts'
import type { DeclaredPorts } from './port-shapes.ts'
import { requestPlan, type Sizes } from './request-plan.ts'
import { tensorFrom } from './tensor-from.ts'

/** How a request is made. `declared`: the model's own ports, for what the contract leaves open. */
export interface ExampleOptions {
  rows: number
  seed: number
  now: Date
  declared?: DeclaredPorts
  sizes?: Sizes
}

/** An ordinary request that the contract allows, the same for the same seed: nothing missing, nothing stale, no input that has a default. */
export function exampleInputs(contract: Contract, { rows, seed, now, declared, sizes }: ExampleOptions): Named[] | { why: string } {
  const plan = requestPlan(contract, rows, { declared, ...(sizes && { sizes }) })
  if ('why' in plan) return plan
  const random = seeded(seed)
  const made: Named[] = []
  for (const { name, input, type, dims, tensors, wrap } of plan) {
    const allowed = allowedValues(input, type, now, [0, 1])
    if ('why' in allowed) return { why: `no value of ${name} can be made: ${allowed.why}` }
    const count = dims.reduce((product, size) => product * size, 1)
    const one = () =>
      tensorFrom(
        type,
        dims,
        Array.from({ length: count }, () => drawn(allowed, random())),
      )
    made.push({ name, value: wrap(Array.from({ length: tensors }, one)) })
  }
  return made
}

function drawn(allowed: Allowed, share: number): Scalar {
  if (allowed.is === 'one-of') return allowed.values[Math.floor(share * allowed.values.length)] as Scalar
  const { type, low, high } = allowed
  if (typeof low === 'bigint') {
    const at = low + BigInt(Math.floor(share * Number(BigInt(high) - low + 1n)))
    return at > high ? high : at
  }
  const top = Number(high)
  if (!type.startsWith('float')) return Math.min(top, low + Math.floor(share * (top - low + 1)))
  const value = low * (1 - share) + top * share
  return Math.min(top, Math.max(low, type === 'float32' ? Math.fround(value) : value))
}

/** Numbers from 0 up to 1 that a seed decides: a Weyl sequence, mixed as MurmurHash3 ends. */
function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e37_79b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85eb_ca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

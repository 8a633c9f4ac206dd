import type { Contract } from '../../model/contract.ts'
import type { ContractOutput } from '../../model/contract-port.ts'
import type { Tensor } from '../../model/tensor.ts'
import { elementReader, type Scalar } from '../element-reader.ts'
import { toleranceOf } from '../tolerance-of.ts'
import { type Broken, brokenAt } from './broken-clause.ts'

/** What an output breaks along an axis: a sum, an order. Elements that are missing have none. */
export function brokenAlong(output: string, port: ContractOutput, tensor: Tensor, contract: Contract, provider: string): Broken | null {
  const { sums_to, monotone } = port
  const summed = sums_to === undefined ? null : brokenSum(output, sums_to, tensor, contract, provider)
  if (summed !== null) return summed
  for (const { axis, is } of monotone) {
    const broken = axis === undefined ? null : brokenOrder(output, axis, is, tensor)
    if (broken !== null) return broken
  }
  return null
}

function brokenSum(
  output: string,
  { value, axis, tolerance }: NonNullable<ContractOutput['sums_to']>,
  tensor: Tensor,
  contract: Contract,
  provider: string,
): Broken | null {
  const { lanes, at, why } = lanesOf(tensor, axis)
  if (why !== null) return { output, clause: 'sums_to', why: `${output} ${why}` }
  const usual = toleranceOf(contract, tensor.type, provider)
  const tolerated = tolerance ?? usual.absolute + usual.relative * Math.abs(value)
  for (const lane of lanes) {
    const sum = lane.reduce((total, element) => total + Number(at(element)), 0)
    if (Number.isNaN(sum) || Math.abs(sum - value) <= tolerated) continue
    const told = `sums to ${Number(sum.toPrecision(7))} along axis ${axis} where ${value} is expected`
    return { ...brokenAt(output, 'sums_to', lane[0] ?? 0, tensor.dims, sum, told), expected: String(value) }
  }
  return null
}

function brokenOrder(output: string, axis: number, is: 'increasing' | 'decreasing', tensor: Tensor): Broken | null {
  const { lanes, at, why } = lanesOf(tensor, axis)
  if (why !== null) return { output, clause: 'monotone', why: `${output} ${why}` }
  for (const lane of lanes) {
    let before: Scalar | null = null
    for (const element of lane) {
      const value = at(element)
      if (Number.isNaN(value)) continue
      if (before !== null && (is === 'increasing' ? value < before : value > before))
        return brokenAt(output, 'monotone', element, tensor.dims, value, `is ${value} after ${before} along axis ${axis}, not ${is}`)
      before = value
    }
  }
  return null
}

/** Places of elements that stand behind one another along an axis. */
function lanesOf(tensor: Tensor, axis: number): { lanes: Iterable<number[]>; at: (place: number) => Scalar; why: string | null } {
  const { at, dims, count } = elementReader(tensor)
  const real = axis < 0 ? dims.length + axis : axis
  const size = dims[real]
  if (size === undefined) return { lanes: [], at, why: `has ${dims.length} axes, so no axis ${axis}` }
  const inner = dims.slice(real + 1).reduce((product, it) => product * it, 1)
  const lanes = function* () {
    for (let lane = 0; lane < (size === 0 ? 0 : count / size); lane += 1) {
      const first = Math.floor(lane / inner) * size * inner + (lane % inner)
      yield Array.from({ length: size }, (_, step) => first + step * inner)
    }
  }
  return { lanes: lanes(), at, why: null }
}

import type { Tensor } from '../../model/tensor.ts'
import { shown } from '../all-close.ts'
import { elementReader, type Scalar } from '../element-reader.ts'
import type { Tolerance } from '../tolerance.ts'
import { type Broken, brokenAt } from './broken-clause.ts'

/** Two outputs of one name, before and after an input grew from one value to another. */
export interface Moved {
  output: string
  input: string
  from: Scalar
  to: Scalar
  before: Tensor
  after: Tensor
}

/** The first element that goes the wrong way by more than two runs may differ. */
export function brokenOrder(
  { output, input, from, to, before, after }: Moved,
  is: 'increasing' | 'decreasing',
  { absolute, relative }: Tolerance,
): Broken | null {
  const [old, now] = [elementReader(before), elementReader(after)]
  if (old.count !== now.count) return null
  for (let element = 0; element < now.count; element += 1) {
    const [was, became] = [old.at(element), now.at(element)]
    if (typeof was === 'string' || typeof became === 'string') return null
    const wrongWay = is === 'increasing' ? Number(was) - Number(became) : Number(became) - Number(was)
    if (!(wrongWay > absolute + relative * Math.abs(Number(was)))) continue
    const told = `goes from ${shown(was)} to ${shown(became)} as ${input} grows from ${shown(from)} to ${shown(to)}, all else held, not ${is}`
    return {
      ...brokenAt(output, 'monotone', element, now.dims, became, told),
      expected: `${is === 'increasing' ? '>=' : '<='} ${shown(was)}`,
    }
  }
  return null
}

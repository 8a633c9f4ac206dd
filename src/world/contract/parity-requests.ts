import type { Named } from '../../model/tensor.ts'
import { batchDimension } from '../../weigh/checks-asked.ts'
import type { Trial } from './trial.ts'

/** A request to ask both sides, and how a report calls it. */
export interface NamedRequest {
  name: string
  inputs: Named[]
}

/** Rows of the requests that are made beside the golden ones: one, an even number, an odd one that fills no vector register. */
const sizes = [1, 2, 7]
const mostRows = 64

/** Requests of several sizes; `why` is there where one could not be made. */
export function parityRequests({ contract, example }: Pick<Trial, 'contract' | 'example'>): { made: NamedRequest[]; why: string | null } {
  const wanted = batchDimension(contract) === null ? [1] : [...new Set([...sizes, Math.min(contract.cost?.batch ?? 1, mostRows)])]
  const all = wanted.map((rows) => ({ name: `a request of ${rows} row${rows === 1 ? '' : 's'}`, inputs: example(rows) }))
  const whys = all.flatMap(({ inputs }) => ('why' in inputs ? [inputs.why] : []))
  return { made: all.flatMap(({ name, inputs }) => ('why' in inputs ? [] : [{ name, inputs }])), why: whys[0] ?? null }
}

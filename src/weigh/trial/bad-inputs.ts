import type { BehaviourCase, Contract } from '../../model/contract.ts'
import type { Named } from '../../model/tensor.ts'
import { batchDimension } from '../checks-asked.ts'
import type { BadInput } from './bad-input.ts'
import { wrongRanks, wrongSizes } from './bad-shapes.ts'
import { wrongTypes } from './bad-types.ts'
import { badValues } from './bad-values.ts'
import type { DeclaredPorts } from './port-shapes.ts'
import { rowAxes, takeRows } from './rows.ts'
import { tensorFrom } from './tensor-from.ts'

/** What requests that try a clause are made from. */
export interface BadInputSource {
  contract: Contract
  /** Of the model, for shapes that the contract leaves open. */
  declared?: DeclaredPorts
  /** A valid request. */
  request: readonly Named[]
  /** One of so many rows. */
  example(rows: number): Named[] | { why: string }
  now: Date
  says: 'reject' | 'accept'
}

/** All the requests that try a clause of `behaviour`, or why there is none. */
export function badInputs(name: BehaviourCase, source: BadInputSource): BadInput[] | { why: string } {
  const found = made(name, source)
  return 'why' in found || found.length > 0 ? found : { why: nothing[name] ?? 'no input of the request can be changed so' }
}

const nothing: { [Case in BehaviourCase]?: string } = {
  missing_input: 'no input is needed',
  out_of_range: "no value of an input's type lies outside its range",
  unknown_category: "every value of an input's type is a category",
  nan: 'the contract lets every float input be NaN (`nullable`, `finite: false`)',
  infinite: 'the contract lets every float input be infinite (`finite: false`)',
}

function made(name: BehaviourCase, source: BadInputSource): BadInput[] | { why: string } {
  const { contract, declared, request, example } = source
  const { inputs } = contract
  switch (name) {
    case 'missing_input':
      return request
        .filter((it) => inputs[it.name]?.optional !== true)
        .map((left) => ({ request: request.filter((it) => it !== left), what: `a request without ${left.name}` }))
    case 'extra_input':
      return [unasked(request, Object.keys(inputs))]
    case 'wrong_type':
      return wrongTypes(Object.keys(inputs), request)
    case 'wrong_rank':
      return wrongRanks(inputs, request)
    case 'wrong_size':
      return wrongSizes(inputs, request)
    case 'out_of_range':
    case 'unknown_category':
    case 'stale':
    case 'nan':
    case 'infinite':
      return badValues(name, { inputs, ...source })
    case 'empty_batch':
      return batch(contract, 0, () => takeRows(request, [], rowAxes(contract, 'inputs', declared)))
    case 'batch_of_one':
      return batch(contract, 1, example)
    case 'largest_batch':
      return batch(contract, contract.behaviour.largest_batch?.size ?? 1, example)
    default:
      name satisfies never
      return []
  }
}

function batch(contract: Contract, rows: number, make: BadInputSource['example']): BadInput[] | { why: string } {
  if (batchDimension(contract) === null) return { why: 'nothing counts rows; name what does as `batch_dimension`' }
  const request = make(rows)
  const what = rows === 0 ? 'an empty batch' : rows === 1 ? 'a batch of one' : `a batch of ${rows} rows`
  return 'why' in request ? request : [{ request, rows, what }]
}

function unasked(request: readonly Named[], known: string[]): BadInput {
  let name = 'unexpected'
  while (known.includes(name)) name += '_'
  const first = request.find(({ value }) => value.is === 'tensor')?.value
  const rows = first?.is === 'tensor' ? (first.tensor.dims[0] ?? 1) : 1
  const tensor = tensorFrom('float32', [rows], Array<number>(rows).fill(0))
  return { request: [...request, { name, value: { is: 'tensor', tensor } }], what: `the input ${name}, which the contract does not have` }
}

import type { ContractRun } from '../../model/contract-run.ts'
import type { ModelFacts } from '../../model/onnx.ts'

type Told = NonNullable<ContractRun['model']['facts']>

/** Characters of all facts in a report, which holds a few million in all. */
const mostCharacters = 500_000
const mostText = 500

/** What a report tells of a model's inside; of one that is strange and large only the least. */
export function toldFacts({ ir, opsets, metadata, inputs, outputs, defaults, operators, bytes }: ModelFacts): Told {
  const cut = Object.fromEntries(
    Object.entries(metadata).map(([key, text]) => [key, text.length > mostText ? `${text.slice(0, mostText)}…` : text]),
  )
  const all = { ir, opsets, metadata: cut, inputs, outputs, defaults, operators, bytes }
  return JSON.stringify(all).length > mostCharacters ? { ir, bytes } : all
}

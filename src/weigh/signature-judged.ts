import type { Contract } from '../model/contract.ts'
import type { ModelFacts } from '../model/onnx.ts'
import { signatureOfContract, signatureOfModel } from './signature.ts'
import { type SignatureChange, signatureChanges } from './signature-change.ts'

/** Where a model does not take or give what its contract says. What a model leaves open of its outputs is left to the run. */
export function signatureMismatches(contract: Contract, facts: Parameters<typeof signatureOfModel>[0]): SignatureChange[] {
  return signatureChanges(signatureOfContract(contract), signatureOfModel(facts)).filter(({ effect }) => effect === 'breaking')
}

/** A contract against the one on the base branch. */
export interface ContractChange {
  changes: SignatureChange[]
  /** Something breaks callers, and the contract's version is not above base's. */
  needsVersion: boolean
  version: { base: number; head: number }
}

/** What a changed contract does to those who keep to base's. A promise made weaker breaks it as much as one taken back. */
export function contractChange(base: Contract, head: Contract): ContractChange {
  const changes = signatureChanges(signatureOfContract(base), signatureOfContract(head))
  const breaks = changes.some(({ effect }) => effect !== 'compatible')
  return { changes, needsVersion: breaks && head.contract <= base.contract, version: { base: base.contract, head: head.contract } }
}

type Compared = Partial<Pick<ModelFacts, 'ir' | 'opsets' | 'metadata' | 'operators' | 'bytes'>>

/** Something of a model beside its signature that is another than on base; an empty side: not there. */
export interface ModelDifference {
  what: 'ir' | 'opset' | 'operator' | 'metadata' | 'bytes'
  name: string
  before: string
  after: string
}

/** How a model's inside differs from base's. Facts that one side does not tell are not compared. */
export function modelDifferences(base: Compared, head: Compared): ModelDifference[] {
  const one = (what: 'ir' | 'bytes') =>
    entries(what, given(what, base[what]), given(what, head[what]), base[what] !== undefined && head[what] !== undefined)
  const map = (what: ModelDifference['what'], a: Record<string, unknown> | undefined, b: Record<string, unknown> | undefined) =>
    entries(what, a ?? {}, b ?? {}, a !== undefined && b !== undefined)
  return [
    ...one('ir'),
    ...map('opset', base.opsets, head.opsets),
    ...map('operator', flat(base.operators), flat(head.operators)),
    ...map('metadata', base.metadata, head.metadata),
    ...one('bytes'),
  ]
}

function given(name: string, value: number | undefined): Record<string, unknown> {
  return value === undefined ? {} : { [name]: value }
}

function flat(operators: ModelFacts['operators'] | undefined): Record<string, number> | undefined {
  if (operators === undefined) return undefined
  const named = Object.entries(operators).flatMap(([domain, counts]) =>
    Object.entries(counts).map(
      ([operator, count]) => [domain === 'ai.onnx' || domain === '' ? operator : `${domain}.${operator}`, count] as const,
    ),
  )
  return Object.fromEntries(named)
}

function entries(
  what: ModelDifference['what'],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  told: boolean,
): ModelDifference[] {
  if (!told) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const text = (side: Record<string, unknown>, name: string) => (Object.hasOwn(side, name) ? String(side[name]) : '')
  return names.map((name) => ({ what, name, before: text(before, name), after: text(after, name) })).filter((it) => it.before !== it.after)
}

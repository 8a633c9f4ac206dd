import type { Contract } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import type { ModelFacts } from '../../model/onnx.ts'
import type { SignatureChange } from '../signature-change.ts'
import { signatureMismatches } from '../signature-judged.ts'

/** The signature judged, with what else cannot be tried for it. */
export interface SignatureJudged {
  check: ContractCheck
  /** Requests of the contract are none of the model's. */
  inputsDiffer: boolean
  /** Outputs that are not as the contract has them. */
  outputs: Set<string>
}

const shown = 10

/** Names, types and shapes of the contract against those that the model declares. */
export function signatureCheck(contract: Contract, facts: ModelFacts): SignatureJudged {
  const changes = signatureMismatches(contract, facts)
  const outputs = new Set(changes.filter(({ side }) => side === 'output').map(({ name }) => name))
  const inputsDiffer = changes.some(({ side }) => side === 'input')
  if (changes.length === 0) return { check: { id: 'signature', status: 'pass' }, inputsDiffer, outputs }
  const more = changes.length > shown ? ` and ${changes.length - shown} more` : ''
  const why = `The model is not as the contract has it: ${changes.slice(0, shown).map(said).join('; ')}${more}.`
  return { check: { id: 'signature', status: 'fail', why }, inputsDiffer, outputs }
}

function said({ side, name, what, before, after }: SignatureChange): string {
  switch (what) {
    case 'added':
      return `it needs the ${side} ${name}, which the contract does not name`
    case 'removed':
      return `it has no ${side} ${name}`
    case 'renamed':
      return `the ${side} ${before} is called ${after}`
    case 'optional':
      return `the ${side} ${name} is ${after}, not ${before}`
    case 'type':
    case 'rank':
    case 'size':
      return `the ${side} ${name} is ${after}, not ${before}`
    default:
      return what satisfies never
  }
}

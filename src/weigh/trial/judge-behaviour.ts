import { type BehaviourCase, behaviourCases, type Contract } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'

/** A clause of `behaviour`. */
export interface Clause {
  name: BehaviourCase
  says: 'reject' | 'accept'
}

/** The clauses of a contract, those that may cost the process its memory last. */
export function clausesOf({ behaviour }: Contract): Clause[] {
  const { empty_batch, largest_batch } = behaviour
  const plain = behaviourCases.flatMap((name): Clause[] => {
    const says = name === 'empty_batch' ? undefined : behaviour[name]
    return says === undefined ? [] : [{ name, says }]
  })
  return [
    ...plain,
    ...(empty_batch === undefined ? [] : [{ name: 'empty_batch' as const, says: empty_batch }]),
    ...(largest_batch === undefined ? [] : [{ name: 'largest_batch' as const, says: largest_batch.is }]),
  ]
}

/** What became of a request that tries a clause; `wrong`: it was answered, and not as a request of so many rows is. */
export type Outcome = { did: 'reject'; by: 'model' | 'schema'; why: string } | { did: 'accept'; answered: string; wrong: string | null }

/** One request that tries a clause. */
export interface Tried {
  what: string
  outcome: Outcome
}

/** The check of a clause by all that tried it; the first that does otherwise is told. `schema`: one stands before the model. */
export function judgeBehaviour({ name, says }: Clause, tried: readonly Tried[], schema: boolean): ContractCheck {
  const id = `behaviour/${name}`
  const odd = tried.find(({ outcome }) => outcome.did !== says || (outcome.did === 'accept' && outcome.wrong !== null))
  if (odd === undefined) {
    const bySchema = tried.some(({ outcome }) => outcome.did === 'reject' && outcome.by === 'schema')
    return { id, status: 'pass', did: says, ...(says === 'reject' ? { by: bySchema ? ('schema' as const) : ('model' as const) } : {}) }
  }
  const { what, outcome } = odd
  if (outcome.did === 'reject') {
    const who = outcome.by === 'model' ? 'The model' : 'The request schema'
    return { id, status: 'fail', did: 'reject', by: outcome.by, why: `${who} turns away ${what}: ${outcome.why.replace(/\.?$/, '.')}` }
  }
  const { answered, wrong } = outcome
  if (says === 'accept')
    return { id, status: 'fail', did: 'accept', clause: 'rows', why: `The model takes ${what} and gives ${wrong ?? answered}.` }
  return { id, status: 'fail', did: 'accept', why: `The model takes ${what} and gives ${answered}. ${mend(name, schema)}` }
}

function mend(name: BehaviourCase, schema: boolean): string {
  if (name === 'stale') return 'JSON Schema has no clock: where serving looks at the time itself, leave `stale` out.'
  return schema
    ? 'The request schema takes it too.'
    : 'Where serving turns it away before the model, name the schema that does under `behaviour.schema`.'
}

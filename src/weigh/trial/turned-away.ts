import type { Contract } from '../../model/contract.ts'
import { isBounded } from './allowed-values.ts'
import type { Broken } from './broken-clause.ts'

/** Needed inputs of which a contract does not say all values: a request made up for it may be none that the model is meant for. */
export function unboundedInputs({ inputs }: Pick<Contract, 'inputs'>): string[] {
  return Object.entries(inputs).flatMap(([name, input]) => (input.optional || isBounded(input) ? [] : [name]))
}

/** A request that the contract allows in every value, turned away: it has no output at all. */
export function brokenByRefusal({ outputs }: Pick<Contract, 'outputs'>, why: string): Broken {
  const output = Object.keys(outputs)[0] ?? ''
  return { output, clause: 'missing', why: `the model gives no ${output} for a request that the contract allows: ${why}` }
}

/** What was said of a request that was turned away, with what to write where it may have been none of the model's. */
export function withMend(contract: Pick<Contract, 'inputs'>, why: string): string {
  const open = unboundedInputs(contract).slice(0, 5).join(', ')
  return open === '' ? why : `${why.replace(/[.:]?$/, '.')} Say in the contract what values ${open} may have: min and max, or categories.`
}

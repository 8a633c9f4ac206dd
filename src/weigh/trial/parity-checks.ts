import type { Contract, ProviderName } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { checksAsked } from '../checks-asked.ts'
import { toleranceOf } from '../tolerance-of.ts'
import { type Comparing, type Placed, type ValueCloseness, valueClose } from '../value-close.ts'

/** What the CPU and another provider said to one request; `turnedAway`: what the CPU takes and the provider does not. */
export type BothSaid = { request: string } & ({ cpu: Named[]; there: Named[] } | { turnedAway: string })

/** NaN on both sides is agreement: whether an output may be NaN is its own check. */
export function parityComparing(contract: Contract, provider: ProviderName): Comparing {
  return { tolerance: (type) => toleranceOf(contract, type, provider), nanEqual: true }
}

/** Ids of the parity checks that a contract asks of a provider, with the output of each. */
export function parityAsked(contract: Contract, provider: ProviderName): { id: string; output: string }[] {
  const ids = checksAsked(contract, provider, []).filter((id) => id.startsWith('parity/'))
  return ids.map((id) => ({ id, output: id.slice('parity/'.length) }))
}

/** One check an output: the element of all requests that is furthest beyond its tolerance, or nearest to it. */
export function parityChecks(contract: Contract, provider: ProviderName, said: BothSaid[]): ContractCheck[] {
  const comparing = parityComparing(contract, provider)
  return parityAsked(contract, provider).map(({ id, output }) => {
    const found = said.map((one) => ({ request: one.request, found: compared(one, output, comparing) }))
    const lost = found.find((one) => one.found === null)
    if (said.length === 0 || lost !== undefined) {
      const why = said.length === 0 ? 'There was no request to compare by.' : `The model gives no output ${output}.`
      return { id, status: 'could-not-run', why }
    }
    const ordered = found
      .flatMap(({ request, found }) => (found === null ? [] : [{ request, found }]))
      .sort((a, b) => rank(b.found) - rank(a.found))
    const first = ordered[0]?.found
    const told = { id, cases: said.length, ...(first === undefined || first.worst === null ? {} : worstOf(output, first.worst)) }
    if (first?.is !== 'apart') return { ...told, status: 'pass' }
    return { ...told, status: 'fail', why: `On ${provider} ${output} is not what the CPU says, for ${ordered[0]?.request}: ${first.why}.` }
  })
}

type Found = ValueCloseness | { is: 'apart'; why: string; worst: null }

function compared(one: BothSaid, output: string, comparing: Comparing): Found | null {
  if ('turnedAway' in one) return { is: 'apart', why: `the CPU takes it, and here it is turned away (${one.turnedAway})`, worst: null }
  const of = (side: Named[]) => side.find(({ name }) => name === output)?.value
  const [there, cpu] = [of(one.there), of(one.cpu)]
  return there === undefined || cpu === undefined ? null : valueClose(there, cpu, comparing)
}

/** Another kind of difference than of values comes first; then the greatest excess, even where it is none. */
function rank({ is, worst }: Found): number {
  return is === 'apart' ? (worst?.excess ?? Infinity) : (worst?.excess ?? -Infinity)
}

/** `limit` is what was tolerated at that very element. */
function worstOf(output: string, worst: Placed): Pick<ContractCheck, 'measured' | 'limit' | 'worst'> {
  const { difference, excess, where, ...pair } = worst
  return {
    ...(difference === null ? {} : { measured: difference }),
    ...(difference === null || excess === null ? {} : { limit: difference - excess }),
    worst: { output, ...pair, ...(where === '' ? {} : { where }), difference, excess },
  }
}

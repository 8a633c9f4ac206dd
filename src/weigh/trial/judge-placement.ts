import type { Contract, ProviderName } from '../../model/contract.ts'
import type { ContractCheck, ContractRun } from '../../model/contract-run.ts'
import type { PlacedOperator, Placement } from '../placement.ts'

const hostTimed =
  "The runtime's profile holds the host's clock alone, which sees a device's work handed over and not done: the true share is larger. Ask for `nodes`."

/** Operators that a reason names. */
const most = 5

/** A placement as a result tells it, copies between devices included. */
export function placementRows({ operators, copies }: Placement): NonNullable<ContractRun['placement']> {
  return [...operators, ...copies].map(({ operator, provider, nodes, milliseconds }) => ({ operator, provider, nodes, ms: milliseconds }))
}

/** What the contract asks of where nodes and time go on a provider, against where they went: falling back to the CPU in silence fails. */
export function judgeShares(contract: Contract, provider: ProviderName, placement: Placement): ContractCheck[] {
  const own = placement.providers.find((it) => it.provider === provider)
  return sharesAsked(contract, provider).map(({ id, key, limit }) => {
    if (placement.nodes === 0)
      return { id, limit, status: 'could-not-run', why: 'The runtime folded every node away, so that none is left to run anywhere.' }
    const measured = (key === 'nodes' ? own?.nodeShare : own?.timeShare) ?? 0
    if (measured >= limit) return { id, measured, limit, status: 'pass' }
    // A device that runs behind the host's back took longer than the host saw, so a share by the host's clock is the least it can be.
    if (key === 'time' && provider !== 'cpu' && own !== undefined && !placement.deviceTimed)
      return { id, measured, limit, status: 'could-not-run', why: hostTimed }
    const what = key === 'nodes' ? `${own?.nodes ?? 0} of ${placement.nodes} nodes` : `${percent(measured, limit)} of the time`
    const why = `${what} ran on ${provider}, under the share of ${percent(limit)} that is asked for; elsewhere: ${elsewhere(placement, provider, key)}.`
    return { id, measured, limit, status: 'fail', why }
  })
}

/** The checks of shares that a contract asks for on a provider. */
export function sharesAsked({ providers }: Contract, provider: ProviderName): { id: string; key: 'nodes' | 'time'; limit: number }[] {
  const asked = providers[provider]
  return (['nodes', 'time'] as const).flatMap((key) => {
    const limit = asked?.[key]
    return limit === undefined ? [] : [{ id: `provider/${provider}/${key}`, key, limit }]
  })
}

/** Whether the device is the one that a contract names; nothing where it names none. */
export function judgeDevice({ providers }: Contract, provider: ProviderName, name: string | null): ContractCheck[] {
  const wanted = providers[provider]?.device
  if (wanted === undefined) return []
  const id = `provider/${provider}/device`
  if (name === null)
    return [{ id, limit: wanted, status: 'could-not-run', why: `This machine does not tell the device of ${provider} by name.` }]
  if (name.toLowerCase().includes(wanted.toLowerCase())) return [{ id, measured: name, limit: wanted, status: 'pass' }]
  return [{ id, measured: name, limit: wanted, status: 'fail', why: `It ran on ${name}, and ${wanted} is asked for.` }]
}

function elsewhere({ operators }: Placement, provider: string, key: 'nodes' | 'time'): string {
  const others = operators.filter((it) => it.provider !== provider)
  const weight = (it: PlacedOperator) => (key === 'nodes' ? it.nodes : it.milliseconds)
  const named = others
    .toSorted((a, b) => weight(b) - weight(a) || (a.operator < b.operator ? -1 : 1))
    .slice(0, most)
    .map(({ operator, provider, nodes }) => `${operator} on ${provider}${nodes === 1 ? '' : ` (${nodes})`}`)
  return [...named, ...(others.length > most ? [`${others.length - most} more operators`] : [])].join(', ')
}

/** A share for people; where it is held to a limit, with digits enough to be told from it. */
function percent(share: number, limit?: number): string {
  const digits = [0, 1, 3, 6].find((some) => limit === undefined || (share * 100).toFixed(some) !== (limit * 100).toFixed(some)) ?? 9
  return `${Number((share * 100).toFixed(limit === undefined ? 3 : digits))}\u00A0%`
}

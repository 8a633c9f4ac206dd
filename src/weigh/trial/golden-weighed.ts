import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { type Comparing, type Placed, type ValueCloseness, valueClose } from '../value-close.ts'

type Worst = NonNullable<ContractCheck['worst']>
/** What became of a comparison, without the id of its check. */
export interface Compared {
  status: ContractCheck['status']
  why?: string
  measured?: number
  limit?: number
  worst?: Worst
}

/** What must come out against what does. `skip`: outputs that the signature has found wrong already. */
export function goldenWeighed(
  actual: readonly Named[],
  expected: readonly Named[],
  comparing: Comparing,
  skip: ReadonlySet<string> = new Set(),
): Compared {
  const asked = expected.filter(({ name }) => !skip.has(name))
  const left = expected.filter(({ name }) => skip.has(name)).map(({ name }) => `${name} is not compared, see signature`)
  const found = asked.map(({ name, value }) => {
    const own = actual.find((it) => it.name === name)
    const lacks: ValueCloseness = { is: 'apart', reason: 'kind', where: '', worst: null, why: 'the model gives no such output' }
    return { name, closeness: own === undefined ? lacks : valueClose(own.value, value, comparing) }
  })
  const worst = found.reduce<{ name: string; closeness: ValueCloseness } | null>(
    (most, it) => (worse(it.closeness, most?.closeness) ? it : most),
    null,
  )
  if (worst === null) return { status: 'could-not-run', why: left.length > 0 ? `${left.join('; ')}.` : 'The case says no output.' }
  const { name, closeness } = worst
  const told = closeness.worst === null ? {} : figures(name, closeness.worst)
  if (closeness.is === 'close')
    return left.length > 0
      ? { ...told, status: 'could-not-run', why: `The other outputs agree; ${left.join('; ')}.` }
      : { ...told, status: 'pass' }
  const apart = found.filter((it) => it.closeness.is === 'apart').length
  const others = apart > 1 ? `; ${apart} of ${found.length} outputs differ` : ''
  const where = closeness.where === '' ? '' : ` at ${closeness.where}`
  return {
    ...told,
    status: closeness.reason === 'unsupported' ? 'unsupported' : 'fail',
    why: `${name}${where}: ${closeness.why}${others}.`,
  }
}

/** Apart before close, what differs before what cannot be compared, then the greater excess. */
function worse(one: ValueCloseness, than: ValueCloseness | undefined): boolean {
  if (than === undefined) return true
  const [ours, theirs] = [rank(one), rank(than)]
  return ours === theirs ? excess(one) > excess(than) : ours > theirs
}

function rank(it: ValueCloseness): number {
  if (it.is === 'close') return it.worst === null ? 0 : 1
  return it.reason === 'unsupported' ? 2 : 3
}

function excess({ worst }: ValueCloseness): number {
  return worst === null ? -Infinity : (worst.excess ?? Infinity)
}

/** The element that is furthest off, and how far it may be: what it is off less what it is over. */
export function figures(
  output: string,
  { index, actual, expected, difference, excess: over, where }: Placed,
): Pick<Compared, 'measured' | 'limit' | 'worst'> {
  const known = difference !== null && over !== null
  return {
    ...(known ? { measured: difference, limit: Math.max(0, difference - over) } : {}),
    worst: { output, index, actual, expected, difference, excess: over, ...(where === '' ? {} : { where }) },
  }
}

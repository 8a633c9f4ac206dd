import type { Port, Signature } from './signature.ts'
import type { SignatureChange } from './signature-change.ts'

interface Spot {
  side: SignatureChange['side']
  name: string
  before: string
  after: string
}

/**
 * Where one name of a dimension stood in two places, those sizes were equal. A name that is only another name says the same. Two
 * names that became one for inputs ask more of callers; one that became two for an output promises less.
 */
export function symbolChanges(before: Signature, after: Signature): SignatureChange[] {
  const spots = [...spotsOf('input', before.inputs, after.inputs), ...spotsOf('output', before.outputs, after.outputs)]
  const inputs = spots.filter(({ side }) => side === 'input')
  const became = namesBy(inputs, 'after', 'before')
  const parted = namesBy(spots, 'before', 'after')
  const merged = inputs.find((it) => (became.get(it.after)?.size ?? 0) > 1)
  const split = spots.find((it) => it.side === 'output' && (parted.get(it.before)?.size ?? 0) > 1)
  return [
    ...(merged === undefined ? [] : [told(merged, became.get(merged.after) ?? [], [merged.after], 'breaking')]),
    ...(split === undefined ? [] : [told(split, [split.before], parted.get(split.before) ?? [], 'weaker')]),
  ]
}

function namesBy(spots: Spot[], key: 'before' | 'after', value: 'before' | 'after'): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const spot of spots) names.set(spot[key], (names.get(spot[key]) ?? new Set()).add(spot[value]))
  return names
}

function told({ side, name }: Spot, before: Iterable<string>, after: Iterable<string>, effect: SignatureChange['effect']): SignatureChange {
  const words = (names: Iterable<string>) => [...names].slice(0, 5).join(', ')
  return { side, name, what: 'size', before: words(before), after: words(after), effect }
}

function spotsOf(side: Spot['side'], before: Port[], after: Port[]): Spot[] {
  const named = new Map(after.map((port) => [port.name, port]))
  return before.flatMap((old) => {
    const now = named.get(old.name)
    if (old.shape == null || now?.shape == null || old.shape.length !== now.shape.length) return []
    return old.shape.flatMap((size, i): Spot[] => {
      const other = now.shape?.[i]
      return typeof size === 'string' && typeof other === 'string' ? [{ side, name: old.name, before: size, after: other }] : []
    })
  })
}

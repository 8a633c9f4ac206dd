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
  const merged = spots.filter(
    ({ side, before: old, after: now }) =>
      side === 'input' && spots.some((it) => it.side === 'input' && it.after === now && it.before !== old),
  )
  const split = spots.filter(
    ({ side, before: old, after: now }) => side === 'output' && spots.some((it) => it.before === old && it.after !== now),
  )
  return [
    ...merged.slice(0, 1).map((it) =>
      told(
        it,
        merged.map(({ before: old }) => old),
        [it.after],
        'breaking',
      ),
    ),
    ...split.slice(0, 1).map((it) =>
      told(
        it,
        [it.before],
        spots.filter(({ before: old }) => old === it.before).map(({ after: now }) => now),
        'weaker',
      ),
    ),
  ]
}

function told({ side, name }: Spot, before: string[], after: string[], effect: SignatureChange['effect']): SignatureChange {
  const words = (names: string[]) => [...new Set(names)].join(', ')
  return { side, name, what: 'size', before: words(before), after: words(after), effect }
}

function spotsOf(side: Spot['side'], before: Port[], after: Port[]): Spot[] {
  return before.flatMap((old) => {
    const now = after.find(({ name }) => name === old.name)
    if (old.shape == null || now?.shape == null || old.shape.length !== now.shape.length) return []
    return old.shape.flatMap((size, i): Spot[] => {
      const other = now.shape?.[i]
      return typeof size === 'string' && typeof other === 'string' ? [{ side, name: old.name, before: size, after: other }] : []
    })
  })
}

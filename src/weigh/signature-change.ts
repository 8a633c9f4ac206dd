import type { Dimension } from '../model/onnx.ts'
import type { Port, Signature } from './signature.ts'
import { symbolChanges } from './signature-symbols.ts'

/** One way in which a signature is another than it was. */
export interface SignatureChange {
  side: 'input' | 'output'
  name: string
  what: 'added' | 'removed' | 'renamed' | 'type' | 'rank' | 'size' | 'optional'
  before: string
  after: string
  /** What it does to a caller who keeps to the old one. `weaker`: an output promises less, and may still keep it. */
  effect: 'breaking' | 'weaker' | 'compatible'
}

type Told = Omit<SignatureChange, 'side' | 'name'>

/** How a signature differs, for callers of the one before. The name of a symbolic dimension and the order of ports mean nothing to them. */
export function signatureChanges(before: Signature, after: Signature): SignatureChange[] {
  return [
    ...sideChanges('input', before.inputs, after.inputs),
    ...sideChanges('output', before.outputs, after.outputs),
    ...symbolChanges(before, after),
  ]
}

function sideChanges(side: SignatureChange['side'], before: Port[], after: Port[]): SignatureChange[] {
  const [were, are] = [named(before), named(after)]
  const gone = before.filter(({ name }) => !are.has(name))
  const come = after.filter(({ name }) => !were.has(name))
  const renamed = renames(gone, come)
  const taken = new Set(renamed.values())
  return [
    ...gone.map((old): SignatureChange => {
      const now = renamed.get(old)
      const what = now === undefined ? 'removed' : 'renamed'
      return { side, name: old.name, what, before: old.name, after: now?.name ?? '', effect: 'breaking' }
    }),
    ...come
      .filter((it) => !taken.has(it))
      .map((it): SignatureChange => {
        const effect = side === 'input' && !it.optional ? 'breaking' : 'compatible'
        return { side, name: it.name, what: 'added', before: '', after: it.name, effect }
      }),
    ...before.flatMap((old) => {
      const now = are.get(old.name)
      return now === undefined ? [] : portChanges(side, old, now).map((told) => ({ side, name: old.name, ...told }))
    }),
  ]
}

function named(ports: Port[]): Map<string, Port> {
  return new Map(ports.map((port) => [port.name, port]))
}

/** A port that is gone and the only one that came with its type and shape; none where several could be meant. */
function renames(gone: Port[], come: Port[]): Map<Port, Port> {
  const kind = ({ type, shape }: Port) => `${type} ${outline(shape)}`
  const [before, after] = [Map.groupBy(gone, kind), Map.groupBy(come, kind)]
  return new Map(
    [...before].flatMap(([key, [old, ...others]]) => {
      const [now, ...more] = after.get(key) ?? []
      return old === undefined || now === undefined || others.length + more.length > 0 ? [] : [[old, now] as const]
    }),
  )
}

function outline(shape: Port['shape']): string {
  return shape == null ? 'any' : shape.map((size) => (typeof size === 'number' ? size : '?')).join(' ')
}

function portChanges(side: SignatureChange['side'], before: Port, after: Port): Told[] {
  if (before.type !== undefined && after.type !== undefined && before.type !== after.type)
    return [{ what: 'type', before: before.type, after: after.type, effect: 'breaking' }]
  const told: Told[] = []
  if (side === 'input' && before.optional !== after.optional) {
    const words = (optional: boolean) => (optional ? 'optional' : 'needed')
    told.push({
      what: 'optional',
      before: words(before.optional),
      after: words(after.optional),
      effect: before.optional ? 'breaking' : 'compatible',
    })
  }
  return [...told, ...shapeChanges(side, before.shape, after.shape)]
}

function shapeChanges(side: SignatureChange['side'], before: Port['shape'], after: Port['shape']): Told[] {
  if (before === undefined || after === undefined) return []
  const words = { before: shapeWords(before), after: shapeWords(after) }
  if (before === null || after === null) {
    if (before === after) return []
    return [{ what: 'rank', ...words, effect: narrowed(side, after !== null) }]
  }
  if (before.length !== after.length) return [{ what: 'rank', ...words, effect: 'breaking' }]
  const effects = before.flatMap((size, i) => sizeEffect(side, size, after[i] ?? null))
  const worst = (['breaking', 'weaker', 'compatible'] as const).find((effect) => effects.includes(effect))
  return worst === undefined ? [] : [{ what: 'size', ...words, effect: worst }]
}

function sizeEffect(side: SignatureChange['side'], before: Dimension, after: Dimension): SignatureChange['effect'][] {
  const [was, is] = [typeof before === 'number', typeof after === 'number']
  if (was && is) return before === after ? [] : ['breaking']
  return was === is ? [] : [narrowed(side, is)]
}

/** An input that takes less than it did breaks its callers; an output that promises more does not. */
function narrowed(side: SignatureChange['side'], closer: boolean): SignatureChange['effect'] {
  if (side === 'input') return closer ? 'breaking' : 'compatible'
  return closer ? 'compatible' : 'weaker'
}

/** A shape as contracts write it. */
export function shapeWords(shape: Dimension[] | null): string {
  return shape === null ? 'any rank' : `[${shape.map((size) => size ?? '?').join(', ')}]`
}

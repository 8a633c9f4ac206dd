import type { Bounds, ChangeLimit, NumberText, Tier } from '../model/gate.ts'
import { numberText } from './metric-map.ts'
import { nearest } from './nearest.ts'
import { kindOf, type Node, type NodeEntry, type Spot, valueAt } from './node.ts'

/** Collects what is wrong with a file, all of it, each with its line and its key. */
export class Complaints {
  readonly said: string[] = []
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
  add(at: Spot, what: string): void {
    this.said.push(`${this.path}: line ${at.line}: ${what}`)
  }
}

export interface Key {
  known: readonly string[]
  /** Keys that the format has and this version does not judge yet. */
  later?: readonly string[]
}

/** Complains about keys that do not belong in a map: known but not in this version, or unknown with the nearest that is. */
export function checkKeys(entries: NodeEntry[], { known, later = [] }: Key, where: string, complaints: Complaints): void {
  for (const { key, line, column } of entries) {
    if (known.includes(key)) continue
    const near = nearest(key, [...known, ...later])
    if (later.includes(key)) complaints.add({ line, column }, `\`${key}\`${where} is known, not in this version; remove it.`)
    else
      complaints.add(
        { line, column },
        `unknown key \`${key}\`${where}${near === null ? `; known are ${known.join(', ')}` : `; did you mean \`${near}\``}${near === null ? '.' : '?'}`,
      )
  }
}

/** A finite number of a gate file, as written. */
export function readNumberText(node: Node | null, what: string, complaints: Complaints): NumberText | undefined {
  if (node === null) return undefined
  if (node.is === 'number' && Number.isFinite(node.value)) return numberText(node.text, node.value)
  complaints.add(node, `${what} must be a finite number, not ${node.is === 'number' ? node.text : kindOf(node)}.`)
  return undefined
}

/** `min`, `max` and `between` of a map. */
export function readBounds(node: Node, what: string, complaints: Complaints): Bounds {
  const min = readNumberText(valueAt(node, 'min'), `min of ${what}`, complaints)
  const max = readNumberText(valueAt(node, 'max'), `max of ${what}`, complaints)
  const range = valueAt(node, 'between')
  const between = range === null ? undefined : readRange(range, what, complaints)
  if (between !== undefined && (min !== undefined || max !== undefined))
    complaints.add(node, `${what} has both \`between\` and min or max; keep one.`)
  if (min !== undefined && max !== undefined && Number(min) > Number(max))
    complaints.add(node, `min ${min} of ${what} is above its max ${max}.`)
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(between !== undefined && { between }) }
}

function readRange(node: Node, what: string, complaints: Complaints): [NumberText, NumberText] | undefined {
  const items = node.is === 'list' ? node.items : []
  if (items.length !== 2) {
    complaints.add(node, `between of ${what} needs two numbers: [lowest, highest].`)
    return undefined
  }
  const low = readNumberText(items[0] ?? null, `between of ${what}`, complaints)
  const high = readNumberText(items[1] ?? null, `between of ${what}`, complaints)
  if (low === undefined || high === undefined) return undefined
  if (Number(low) > Number(high)) complaints.add(node, `between of ${what}: ${low} is above ${high}.`)
  return [low, high]
}

/** `baseline:` or `production:` with `max_loss` and `min_gain`, each a number (absolute) or `{absolute, relative}`. */
export function readChangeLimit(node: Node | null, what: string, complaints: Complaints): ChangeLimit | undefined {
  if (node === null) return undefined
  if (node.is !== 'map') {
    complaints.add(node, `${what} must be a map with max_loss or min_gain, not ${kindOf(node)}.`)
    return undefined
  }
  checkKeys(node.entries, { known: ['max_loss', 'min_gain'], later: ['max_gain'] }, ` in ${what}`, complaints)
  const maxLoss = readAmount(valueAt(node, 'max_loss'), `max_loss of ${what}`, complaints)
  const minGain = readAmount(valueAt(node, 'min_gain'), `min_gain of ${what}`, complaints)
  if (node.entries.length === 0) complaints.add(node, `${what} states no limit; give max_loss or min_gain.`)
  return { ...(maxLoss && { maxLoss }), ...(minGain && { minGain }), line: node.line }
}

function readAmount(node: Node | null, what: string, complaints: Complaints): ChangeLimit['maxLoss'] {
  if (node === null) return undefined
  if (node.is === 'map') checkKeys(node.entries, { known: ['absolute', 'relative'] }, ` in ${what}`, complaints)
  if (node.is === 'map' && node.entries.length === 0) complaints.add(node, `${what} states no amount; give absolute or relative.`)
  const absolute = readNumberText(node.is === 'map' ? valueAt(node, 'absolute') : node, what, complaints)
  const relative = node.is === 'map' ? readNumberText(valueAt(node, 'relative'), what, complaints) : undefined
  for (const amount of [absolute, relative]) {
    if (amount !== undefined && Number(amount) < 0)
      complaints.add(
        node,
        `${what} is ${amount}: an amount cannot be negative; ${what.startsWith('max_loss') ? 'to demand a gain write min_gain' : 'to allow a loss write max_loss'}.`,
      )
  }
  return { ...(absolute !== undefined && { absolute }), ...(relative !== undefined && { relative }) }
}

/** The short form of a limit: `["min", 0.8]`, `["max", 80]`, `["between", 1, 2]`. */
export function readShort(node: Node & { is: 'list' }, what: string, complaints: Complaints): Bounds {
  const [word, ...rest] = node.items
  const name = word?.is === 'string' ? word.value : ''
  const spread = rest.length === 1 && rest[0]?.is === 'list' ? rest[0] : { ...node, items: rest }
  const value: Node | undefined = name === 'between' ? spread : rest[0]
  if (!['min', 'max', 'between'].includes(name) || value === undefined || (name !== 'between' && rest.length !== 1)) {
    complaints.add(node, `${what}: write ["min", number], ["max", number] or ["between", lowest, highest].`)
    return {}
  }
  return readBounds({ ...node, is: 'map', entries: [{ key: name, line: node.line, column: node.column, value }] }, what, complaints)
}

/** What a missed gate does: hold, warn or note. */
export function readTier(node: Node, what: string, complaints: Complaints): Tier | undefined {
  const said = valueAt(node, 'tier')
  if (said === null) return undefined
  const tiers: Tier[] = ['hold', 'warn', 'note']
  const tier = said.is === 'string' ? tiers.find((one) => one === said.value) : undefined
  const near = said.is === 'string' ? nearest(said.value, tiers) : null
  if (tier === undefined)
    complaints.add(said, `tier of ${what} is hold, warn or note${near === null ? '.' : `; did you mean \`${near}\`?`}`)
  return tier
}

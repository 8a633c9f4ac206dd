import type { DataValue, Told } from '../../model/data-contract.ts'
import type { Node, NodeEntry } from '../node.ts'

/** The entry of a map under the first of these keys that it has. */
export function entryAt(node: Node | null | undefined, ...keys: string[]): NodeEntry | null {
  if (node?.is !== 'map') return null
  for (const key of keys) {
    const entry = node.entries.find((it) => it.key === key)
    if (entry !== undefined && entry.value.is !== 'null') return entry
  }
  return null
}

/** A text or number under a key, as text. */
export function textAt(node: Node | null | undefined, ...keys: string[]): Told<string> | null {
  const entry = entryAt(node, ...keys)
  const text = entry === null ? null : scalarText(entry.value)
  return entry === null || text === null || text.trim() === '' ? null : { value: text, line: entry.line }
}

/** One name, or a list of names. */
export function namesAt(node: Node | null | undefined, ...keys: string[]): Told<string[]> | null {
  const entry = entryAt(node, ...keys)
  if (entry === null) return null
  const items = entry.value.is === 'list' ? entry.value.items : [entry.value]
  const names = items.flatMap((item) => scalarText(item) ?? [])
  return names.length === 0 ? null : { value: names, line: entry.line }
}

/** An end of a range: numbers as numbers; what has no end is no bound. */
export function boundAt(node: Node | null | undefined, ...keys: string[]): Told<DataValue> | null {
  const entry = entryAt(node, ...keys)
  if (entry?.value.is === 'number') return Number.isFinite(entry.value.value) ? { value: entry.value.value + 0, line: entry.line } : null
  return entry?.value.is === 'string' ? { value: entry.value.value, line: entry.line } : null
}

export function flagAt(node: Node | null | undefined, ...keys: string[]): Told<boolean> | null {
  const entry = entryAt(node, ...keys)
  return entry?.value.is === 'boolean' ? { value: entry.value.value, line: entry.line } : null
}

/** The maps of a list. */
export function itemsAt(node: Node | null | undefined, ...keys: string[]): Node[] {
  const entry = entryAt(node, ...keys)
  return entry?.value.is === 'list' ? entry.value.items.filter(({ is }) => is === 'map') : []
}

/** A plain value as text; numbers as they were written. */
export function scalarText(node: Node): string | null {
  if (node.is === 'number') return node.text
  if (node.is === 'string') return node.value
  return node.is === 'boolean' ? String(node.value) : null
}

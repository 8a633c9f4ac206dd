import { limits } from '../model/limits.ts'
import type { Provenance, Read } from '../model/read.ts'
import { parseJsonTree } from './json.ts'
import { whyUnreadable } from './metrics.ts'
import { kindOf } from './node.ts'

/** `fraud.meta.json`, metadata that stands beside a model: texts, numbers and truth values by key; what is nested does not count. */
export function readModelMetadata(text: string, from: Provenance): Read<Record<string, string>> {
  if (text.length > limits.textBytes)
    return { is: 'unreadable', fault: 'ours', reason: 'too-large', why: `${from.path}: holds more than ${limits.textBytes} bytes.` }
  const parsed = parseJsonTree(text)
  const unreadable = whyUnreadable(parsed, from.path)
  if (unreadable !== null) return unreadable
  const { node } = parsed
  if (node?.is !== 'map') {
    const why = `${from.path}: it holds ${node === null ? 'nothing' : kindOf(node)}; write a map of keys to texts.`
    return { is: 'unreadable', fault: 'author', reason: 'invalid-json', why }
  }
  const entries = node.entries.flatMap(({ key, value }): [string, string][] => {
    if (value.is === 'number') return [[key, value.text]]
    return value.is === 'string' || value.is === 'boolean' ? [[key, String(value.value)]] : []
  })
  return { is: 'read', value: Object.fromEntries(entries), from }
}

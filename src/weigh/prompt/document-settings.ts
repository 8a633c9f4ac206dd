import type { ChangedText } from '../../model/source.ts'
import { parseJsonTree } from '../../read/json.ts'
import type { Node } from '../../read/node.ts'
import { textOf } from '../../read/node.ts'
import { parseYamlTree } from '../../read/yaml.ts'
import { modelId, modelName, ownParameters, pairedParameters, promptName, retrievalKey, sharedParameters } from './decoding-names.ts'
import { promptDigest, type Setting } from './setting.ts'

const hint = /max_(?:\w+_)?tokens|top_p|temperature|prompt|retriev|rerank|gpt-|claude-|gemini-|mistral|llama|llm/i

/** What a configuration file tells of how language models are asked: maps with a decoding parameter of their own, an id of a model, or a name that says so. */
export function documentSettings({ path, text }: ChangedText): { asks: boolean; settings: Setting[] } {
  const nothing = { asks: false, settings: [] }
  if (!hint.test(text)) return nothing
  const node = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null
  if (node === null) return nothing
  const found: { asks: boolean; settings: Setting[] } = { asks: false, settings: [] }
  walk(node, { path, keys: [], isOf: null }, found)
  return found.asks ? found : nothing
}

interface At {
  path: string
  keys: string[]
  /** What the maps about it are of. */
  isOf: 'model' | 'retrieval' | null
}

function walk(node: Node, at: At, found: { asks: boolean; settings: Setting[] }): void {
  if (node.is === 'list') for (const item of node.items) walk(item, at, found)
  if (node.is !== 'map') return
  const asks =
    node.entries.some(({ key, value }) => ownParameters.has(key) || (modelName.test(key) && isModelId(value))) ||
    node.entries.filter(({ key }) => pairedParameters.has(key)).length > 1
  found.asks ||= asks
  const isOf = asks ? 'model' : at.isOf
  for (const { key, value, line } of node.entries) {
    const inside: At = { ...at, keys: [...at.keys, key], isOf: isOfKey(key) ?? isOf }
    const kind = kindOf(key, value, inside.isOf === 'retrieval' ? 'retrieval' : isOf)
    const read = kind === null ? null : settingOf(value)
    if (kind !== null && read !== null && read.trim() !== '')
      found.settings.push({
        kind,
        given: 'asked',
        name: kind === 'retrieval' ? inside.keys.slice(-2).join('.') : key,
        value: kind === 'prompt' ? promptDigest(read) : read,
        place: { is: 'line', path: at.path, line, endLine: line, cell: null, fileLine: line, fileEndLine: line },
      })
    else walk(value, inside, found)
  }
}

function isOfKey(key: string): At['isOf'] {
  if (retrievalKey.test(key)) return 'retrieval'
  return /^(?:llm|generation|decoding|sampling|completion)(?:[_-]?(?:config|params|settings|parameters|options))?$/i.test(key)
    ? 'model'
    : null
}

function kindOf(key: string, value: Node, isOf: At['isOf']): Setting['kind'] | null {
  if (promptName.test(key) && value.is === 'string') return isOf !== null || /prompt/i.test(key) ? 'prompt' : null
  if (ownParameters.has(key)) return 'decoding'
  if (isOf === 'retrieval') return 'retrieval'
  if (modelName.test(key) && (isModelId(value) || isOf === 'model')) return 'model'
  return isOf === 'model' && (sharedParameters.has(key) || key === 'temperature') ? 'decoding' : null
}

function isModelId(value: Node): boolean {
  return value.is === 'string' && modelId.test(value.value.slice(0, 200))
}

function settingOf(node: Node): string | null {
  if (node.is !== 'list') return textOf(node)
  return node.items.every(({ is }) => is === 'string' || is === 'number') ? node.items.map(textOf).join(', ') : null
}

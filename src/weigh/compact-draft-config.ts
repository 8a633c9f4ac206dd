import type { Evidence, ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import type { Node } from '../read/node.ts'
import { parseYamlTree } from '../read/yaml.ts'
import { nameInText, someOf } from './compact-draft-words.ts'

/** Values of one file that a person reads through. */
const most = 8

/** Values that moved in the model's configuration files, where both sides are YAML or JSON. That a file changed is no plan. */
export function configAnswers({ change }: ModelEvidence, sources: Evidence['sources']): string[] {
  return change.config.slice(0, 5).flatMap((path) => {
    const text = (side: 'base' | 'head') => {
      const source = sources.find((it) => it.side === side && it.headPath === path && it.role === 'changed')
      return source === undefined ? null : valueOf(source.text)
    }
    const [before, after] = [values(path, text('base')), values(path, text('head'))]
    const moved = before === null || after === null ? [] : differences(before, after)
    return moved.length === 0 ? [] : [`${nameInText(path)}: ${someOf(moved, most)}`]
  })
}

function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    if (was === is) return []
    if (was === undefined) return [`${nameInText(key)} = ${is} (new)`]
    return [is === undefined ? `${nameInText(key)} is gone (was ${was})` : `${nameInText(key)} ${was} -> ${is}`]
  })
}

/** Scalars by the keys that lead to them; null where the text is no map. */
function values(path: string, text: string | null): Map<string, string> | null {
  if (text === null || text.length > 100_000 || !/\.(?:ya?ml|json)$/.test(path)) return null
  const { node } = parseYamlTree(text)
  if (node?.is !== 'map') return null
  const found = new Map<string, string>()
  const walk = (at: Node, keys: string[]): void => {
    if (found.size > 2000 || keys.length > 12) return
    if (at.is === 'map') for (const { key, value } of at.entries) walk(value, [...keys, key])
    else found.set(keys.join('.'), at.is === 'list' ? listed(at.items) : scalar(at))
  }
  walk(node, [])
  return found
}

function listed(items: Node[]): string {
  return `[${someOf(
    items.map((item) => (item.is === 'map' || item.is === 'list' ? '…' : scalar(item))),
    6,
  )}]`
}

function scalar(node: Exclude<Node, { is: 'map' | 'list' }>): string {
  if (node.is === 'null') return 'null'
  return node.is === 'number' ? node.text : nameInText(String(node.value))
}

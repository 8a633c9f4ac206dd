import type { Found, FoundField } from './compact-fields.ts'
import { named } from './compact-labels.ts'
import { writtenNode } from './written-node.ts'
import { parseYamlTree } from './yaml.ts'

/** Fields of a YAML map; `null` where the text is none. Values are what YAML says, numbers and dates as written. */
export function fieldsInYaml(text: string, line: number, cluster: string): Found | null {
  const { node } = parseYamlTree(text)
  if (node?.is !== 'map') return null
  const [only] = node.entries
  const isTitle = node.entries.length === 1 && only?.value.is === 'map' && /^(?:iteration[ _-]?)?compact$/i.test(only.key)
  const entries = isTitle && only?.value.is === 'map' ? only.value.entries : node.entries
  const fields = entries.flatMap((entry): FoundField[] => {
    const it = named(entry.key)
    return it === null ? [] : [{ named: it, label: entry.key, value: writtenNode(entry.value), line: line + entry.value.line - 1, cluster }]
  })
  return { fields, near: [], titled: isTitle }
}

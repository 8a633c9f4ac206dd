import { type ApiField, mostApiFields } from '../../model/api.ts'
import { type Node, valueAt } from '../node.ts'
import { resolved } from './reference.ts'

type Field = Omit<ApiField, 'of' | 'side'>

/** How deep fields are followed: schemas may go round. */
const deepest = 6

/** Fields of a JSON Schema by their names from the top. What is no object is one field by itself. */
export function flattened(schema: Node, root: Node, name = ''): Field[] {
  const fields: Field[] = []
  walk(schema, name, { required: true, deprecated: false, depth: 0 }, root, fields)
  return fields
}

interface At {
  required: boolean
  deprecated: boolean
  depth: number
}

function walk(written: Node, name: string, at: At, root: Node, fields: Field[]): void {
  if (fields.length > mostApiFields) return
  const node = resolved(root, written)
  const properties = propertiesOf(node, root)
  const type = typeOf(node)
  const isObject = properties.length > 0
  if (name !== '' || !isObject)
    fields.push({
      name: name === '' ? 'body' : name,
      type: isObject ? 'object' : type,
      required: at.required,
      ...(at.deprecated ? { deprecated: true } : {}),
    })
  if (at.depth >= deepest) return
  const inside = { ...at, depth: at.depth + 1 }
  for (const { key, value, required } of properties) {
    const deprecated = at.deprecated || isTrue(valueAt(resolved(root, value), 'deprecated'))
    walk(value, name === '' ? key : `${name}.${key}`, { ...inside, deprecated, required: at.required && required }, root, fields)
  }
  const items = valueAt(node, 'items')
  if (items !== null) walk(items, `${name}[]`, { ...inside, required: false }, root, fields)
}

/** Properties of an object and of all that it is made of together. */
function propertiesOf(node: Node, root: Node, depth = 0): { key: string; value: Node; required: boolean }[] {
  const parts = valueAt(node, 'allOf')
  const inherited =
    parts?.is === 'list' && depth < deepest ? parts.items.flatMap((part) => propertiesOf(resolved(root, part), root, depth + 1)) : []
  const properties = valueAt(node, 'properties')
  const required = valueAt(node, 'required')
  const names = required?.is === 'list' ? required.items.flatMap((it) => (it.is === 'string' ? [it.value] : [])) : []
  const own = properties?.is === 'map' ? properties.entries.map(({ key, value }) => ({ key, value, required: names.includes(key) })) : []
  return [...inherited.map((it) => ({ ...it, required: it.required || names.includes(it.key) })), ...own]
}

/** A type as people say it; a null beside it is none of its own, and what may be several things is `any`. */
function typeOf(node: Node): string {
  const type = valueAt(node, 'type')
  const words = type?.is === 'list' ? type.items.flatMap((it) => (it.is === 'string' && it.value !== 'null' ? [it.value] : [])) : []
  const name = type?.is === 'string' ? type.value : words.length === 1 ? (words[0] ?? 'any') : 'any'
  const format = valueAt(node, 'format')
  return format?.is === 'string' && name !== 'any' ? `${name} (${format.value})` : name
}

function isTrue(node: Node | null): boolean {
  return node?.is === 'boolean' && node.value
}

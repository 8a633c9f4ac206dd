import { type ApiField, type ApiShape, mostApiFields } from '../../model/api.ts'
import { type Node, type NodeEntry, valueAt } from '../node.ts'
import { flattened } from './json-schema.ts'
import { resolved } from './reference.ts'

type Map = Node & { is: 'map' }

/** Whether a document describes an API in OpenAPI, 3 or 2. */
export function isOpenApi(node: Node | null): node is Map {
  const version = valueAt(node, 'openapi') ?? valueAt(node, 'swagger')
  return version !== null && valueAt(node, 'paths')?.is === 'map'
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head']

/** What an OpenAPI document promises: parameters, request bodies, and the responses of success. null: more than is compared. */
export function readOpenApi(root: Map): ApiShape | null {
  const version = valueAt(valueAt(root, 'info'), 'version')
  const shape: ApiShape = { version: textOf(version), operations: [], fields: [], reserved: [] }
  for (const { key: path, value: item } of entriesOf(valueAt(root, 'paths')))
    for (const { key: method, value: operation } of entriesOf(item)) {
      if (!methods.includes(method)) continue
      if (shape.fields.length > mostApiFields) return null
      const of = `${method.toUpperCase()} ${path}`
      shape.operations.push({ name: of, deprecated: isTrue(valueAt(operation, 'deprecated')) })
      const put = (side: ApiField['side']) => (it: Omit<ApiField, 'of' | 'side'>) => shape.fields.push({ of, side, ...it })
      for (const parameter of [...itemsOf(valueAt(item, 'parameters')), ...itemsOf(valueAt(operation, 'parameters'))])
        readParameter(resolved(root, parameter), root, put('request'))
      for (const schema of schemasIn(root, valueAt(operation, 'requestBody'))) flattened(schema, root).forEach(put('request'))
      for (const { key: status, value: response } of entriesOf(valueAt(operation, 'responses')))
        if (/^2/.test(status)) for (const schema of schemasIn(root, response)) flattened(schema, root).forEach(put('response'))
    }
  return shape.fields.length > mostApiFields ? null : shape
}

function readParameter(node: Node, root: Node, put: (field: Omit<ApiField, 'of' | 'side'>) => void): void {
  const [name, place] = [textOf(valueAt(node, 'name')), textOf(valueAt(node, 'in'))]
  if (name === null || place === null) return
  const schema = valueAt(node, 'schema') ?? node
  if (place === 'body') {
    flattened(schema, root).forEach(put)
    return
  }
  const [own] = flattened(schema, root, `${place} ${name}`)
  put({ name: `${place} ${name}`, type: own?.type ?? 'any', required: isTrue(valueAt(node, 'required')) })
}

/** Schemas of a body: the first of its media types, for the others say the same; in OpenAPI 2 its own. */
function schemasIn(root: Node, written: Node | null): Node[] {
  if (written === null) return []
  const node = resolved(root, written)
  const schema = valueAt(entriesOf(valueAt(node, 'content'))[0]?.value ?? node, 'schema')
  return schema === null ? [] : [schema]
}

function entriesOf(node: Node | null): NodeEntry[] {
  return node?.is === 'map' ? node.entries : []
}

function itemsOf(node: Node | null): Node[] {
  return node?.is === 'list' ? node.items : []
}

function isTrue(node: Node | null): boolean {
  return node?.is === 'boolean' && node.value
}

function textOf(node: Node | null): string | null {
  return node?.is === 'string' ? node.value : node?.is === 'number' ? node.text : null
}

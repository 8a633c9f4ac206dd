import { type Node, valueAt } from '../node.ts'

/** What `$ref` points to in the same document; a reference elsewhere is nothing. */
export function resolved(root: Node, node: Node, depth = 8): Node {
  const ref = valueAt(node, '$ref')
  if (ref?.is !== 'string' || depth === 0) return node
  const steps = /^#\/(.+)$/.exec(ref.value)?.[1]?.split('/') ?? null
  const found = steps?.reduce<Node | null>((at, step) => valueAt(at, step.replaceAll('~1', '/').replaceAll('~0', '~')), root) ?? null
  return found === null ? node : resolved(root, found, depth - 1)
}

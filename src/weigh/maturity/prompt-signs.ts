import type { SeenAt, Sign } from '../../model/maturity.ts'
import { type Node, textOf, valueAt } from '../../read/node.ts'
import { nodesOf } from '../../read/plan/nodes-of.ts'

const config = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i

/** Whether a file tells promptfoo what to ask and what to expect, by its name. */
export const isPromptTrial = (path: string): boolean => config.test(path)

/** What the configuration of such a trial shows: that a model is asked, and which answers would not do. */
export function promptSigns(path: string, text: string): [Sign, SeenAt][] {
  return nodesOf(path, text).flatMap((root): [Sign, SeenAt][] => {
    const at = (key: string): SeenAt | null => {
      const entry = root.is === 'map' ? root.entries.find((it) => it.key === key) : undefined
      return entry === undefined ? null : { path, line: entry.line }
    }
    const asks = at('providers') ?? at('targets')
    const tests = at('tests') ?? at('scenarios') ?? at('redteam')
    const expects = expectation(root, 0)
    return [
      ...(asks === null ? [] : ([['asks', asks]] as [Sign, SeenAt][])),
      ...(asks === null || tests === null ? [] : ([['evaluates-answers', tests]] as [Sign, SeenAt][])),
      ...(expects === null ? [] : ([['gates-answers', { path, line: expects }]] as [Sign, SeenAt][])),
    ]
  })
}

function expectation(node: Node, depth: number): number | null {
  if (depth > 8) return null
  if (node.is === 'list') return first(node.items.map((it) => expectation(it, depth + 1)))
  if (node.is !== 'map') return null
  const asserts = valueAt(node, 'assert')
  const isMeant = asserts?.is === 'list' && asserts.items.some((it) => textOf(valueAt(it, 'type')) !== null)
  return isMeant ? asserts.line : first(node.entries.map(({ value }) => expectation(value, depth + 1)))
}

function first(lines: (number | null)[]): number | null {
  return lines.find((it) => it !== null) ?? null
}

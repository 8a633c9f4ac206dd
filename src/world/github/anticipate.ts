import type { Change, Tree } from '../../model/change.ts'
import { pointerBytes } from '../../read/pointer.ts'
import { planPaths } from '../../weigh/plan/plan-paths.ts'
import type { Want } from '../repository.ts'

/** What a review of this change will most likely ask for next, so that it can come with what it asks for now. */
export interface Anticipated {
  texts: Want[]
  /** Changed paths whose past tells most: those that the configuration names, then the largest. */
  past: string[]
  handles: string[]
}

interface Known {
  settings: string
  body: string
  base: { commit: string; tree: Tree }
  mergeBase: { commit: string }
  head: { commit: string; tree: Tree }
  changes: Change[]
}

const textual = /\.(?:json|jsonl|ya?ml|toml|md|rst|txt|cfg|ini|py|ipynb|dvc|lock)$/i
const bytesOfOne = 128 * 1024
const bytesAtMost = 1024 * 1024
const textsAtMost = 60
const plansAtMost = 20
const handlesAtMost = 5

/** Guesses from the words of the configuration and the description; a wrong guess costs nothing but its part of a request. */
export function anticipate({ settings, body, base, mergeBase, head, changes }: Known): Anticipated {
  const named = wordsOf(settings).add('dvc.lock')
  const wants: Want[] = []
  let bytes = 0
  const want = (commit: string, path: string, entry: Tree[string] | null | undefined) => {
    const size = entry?.size ?? 0
    if (!entry?.mode.startsWith('100') || size > (textual.test(path) ? bytesOfOne : pointerBytes)) return
    if (wants.length === textsAtMost || bytes + size > bytesAtMost) return
    bytes += size
    wants.push({ commit, path, entry })
  }
  for (const path of named) {
    for (const { commit, tree } of [base, head]) {
      for (const beside of ['', '.stamp.json', '.dvc']) want(commit, path + beside, own(tree, path + beside))
    }
  }
  for (const { path, before, base: was, head: now } of changes) {
    want(mergeBase.commit, before, was)
    want(head.commit, path, now)
  }
  const plans = settings === '' ? [] : planPaths(base.tree, [])
  // More are those of several models, and one review reads its own.
  if (plans.length <= plansAtMost) for (const path of plans) want(base.commit, path, own(base.tree, path))
  const weight = ({ path, head: now, base: was }: Change) => (named.has(path) ? 2 ** 40 : 0) + (now?.size ?? was?.size ?? 0)
  const past = changes.toSorted((a, b) => weight(b) - weight(a)).map(({ path }) => path)
  const handles = [...body.matchAll(/(?<![\w@./])@([A-Za-z\d][A-Za-z\d-]{0,38})(?![\w/-])/g)].map((found) => found[1] ?? '')
  return { texts: wants, past: settings === '' ? [] : past, handles: [...new Set(handles)].slice(0, handlesAtMost) }
}

function own(tree: Tree, path: string): Tree[string] | undefined {
  return Object.hasOwn(tree, path) ? tree[path] : undefined
}

/** Words of a YAML text that could be paths. */
function wordsOf(text: string): Set<string> {
  const words = text.slice(0, 100_000).match(/[^\s'"`,[\]{}#&|<>]+/g) ?? []
  return new Set(words.slice(0, 5000).map((word) => word.replace(/^\.\//, '').replace(/:$/, '')))
}

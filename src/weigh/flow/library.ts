import { libraries } from './libraries/all.ts'

/** What a function or class of a library does to rows. */
export type Effect =
  /** Reads rows: the same arguments give the same rows. */
  | 'frame'
  | 'set'
  /** Reads one row: a picture, a sound. */
  | 'row'
  /** Makes other rows each time. */
  | 'fresh'
  /** Gives training and test rows, each with its labels. */
  | 'two-sets'
  | 'split'
  | 'sides'
  /** Cut by position. */
  | 'cuts'
  | 'group-split'
  | 'splitter'
  | 'group-splitter'
  | 'time-splitter'
  /** Its folds are rows, not their numbers. */
  | 'row-splitter'
  /** Draws with replacement unless told otherwise. */
  | 'copy'
  /** Drops some of the rows that it is given. */
  | 'thin'
  | 'copying-resampler'
  | 'dropping-resampler'
  /** Functions that learn from the rows that they give back. */
  | 'learn'
  | 'name'
  | 'target'
  /** Statistics: what is learned, without rows. */
  | 'statistic'
  | 'transformer'
  /** Learns when it is made, from what it is given. */
  | 'fitted-transformer'
  | 'fitted-namer'
  | 'namer'
  | 'target-transformer'
  | 'stateless'
  | 'model'
  | 'network'
  | 'search'
  | 'pipeline'
  | 'union'
  /** Another model around one. */
  | 'wrapper'
  /** The same model, shown or asked another way. */
  | 'same-model'
  | 'train'
  | 'metric'
  | 'loss'
  | 'cross-validate'
  | 'clone'
  /** Rows of what it is given. */
  | 'carry'
  /** The rows of these numbers. */
  | 'subset'
  | 'union-of-rows'
  /** Columns put beside one another. */
  | 'beside'
  /** Pictures of a folder. */
  | 'folder'
  /** Some of what it is given, nobody knows how. */
  | 'unsure'
  /** Neither rows nor facts. */
  | 'quiet'
  /** Points that nobody observed. */
  | 'grid'
  | 'index'
  | 'partial'
  | 'zip'
  | 'enumerate'
  | 'list'
  | 'next'
  | 'map'
  | 'dict'
  /** What a data class holds where nothing else is given. */
  | 'field'
  /** What an object holds by a name that is handed over. */
  | 'attribute'
  /** `namedtuple('Sets', 'train test')`. */
  | 'record'

/** One library's part of the tables: names by what they do, words apart; `metrics.*` is all of a module. */
export interface Library {
  /** First steps of its import paths, old ones too. */
  roots: readonly string[]
  effects: Partial<Record<Effect, string>>
}

interface Entry {
  effect: Effect
  /** From the library that the path names; else by the name alone. */
  certain: boolean
}

const byRoot = new Map<string, { names: Map<string, Effect>; modules: [pattern: string, effect: Effect][] }>()
const byName = new Map<string, Effect>()

for (const { roots, effects } of libraries) {
  const names = new Map<string, Effect>()
  const modules: [string, Effect][] = []
  for (const [effect, words] of Object.entries(effects) as [Effect, string][]) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      if (word.endsWith('.*')) modules.push([`.${word.slice(0, -1)}`, effect])
      else names.set(word, effect)
      if (!word.includes('.') && !byName.has(word)) byName.set(word, effect)
    }
  }
  for (const root of roots) byRoot.set(root, { names, modules })
}

/** Whether a module is of a library that the tables know. */
export function isLibrary(module: string): boolean {
  return byRoot.has(module.split('.')[0] ?? '')
}

/** Parts of libraries that are asked for by their own names. */
const submodules =
  /^(?:applications|callbacks|cluster|compose|datasets|decomposition|ensemble|feature_\w+|impute|layers|linear_model|losses|metrics|model_selection|models|naive_bayes|neighbors|nn|optim|optimizers|pipeline|preprocessing|svm|transforms|tree|utils)$/

/** Whether a library's table has a name, or what belongs to it, among those of a module. */
export function has(module: string, name: string): boolean {
  const names = byRoot.get(module.split('.')[0] ?? '')?.names
  if (names === undefined) return false
  const [first, last] = [module.split('.')[0], module.split('.').at(-1)]
  if (submodules.test(name) && (module === first || last === 'keras')) return true
  return names.has(name) || names.has(`${last}.${name}`) || [...names.keys()].some((it) => it.startsWith(`${name}.`))
}

/** What the tables know of an import path: by its library, else by its last name where that is one nobody else would use. */
export function effectOf(path: string): Entry | null {
  const steps = path.split('.')
  const last = steps.at(-1) ?? ''
  const root = byRoot.get(steps[0] ?? '')
  if (root !== undefined) {
    const two = steps.slice(-2).join('.')
    const named = root.names.get(two) ?? root.names.get(last)
    if (named !== undefined) return { effect: named, certain: true }
    const within = root.modules.find(([pattern]) => `.${path}`.includes(pattern))
    if (within !== undefined) return { effect: within[1], certain: true }
    return null
  }
  // A star import, or a module of another name that hands it on.
  const named = byName.get(last)
  if (named === undefined) return null
  return steps.length === 1 || /^[A-Z]/.test(last) || last.includes('_') ? { effect: named, certain: steps.length === 1 } : null
}

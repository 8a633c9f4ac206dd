import { isBelow, isPracticeFolder, modelFolder, sharedFolder } from './model-folder.ts'
import type { ProgramSigns } from './program-signs.ts'

/** A folder that a model seems to live in. */
export interface ModelRoot {
  /** Empty: the repository's own. */
  folder: string
  /** Of one of several that share their folder; null: it has the folder for itself. */
  name: string | null
  from: string
}

/** What tells where models are. */
export interface RootSigns {
  programs: ProgramSigns[]
  artifacts: string[]
  metrics: string[]
  prompts: string[]
  /** Folders that are Python packages. */
  packages: ReadonlySet<string>
}

/** Folders of models, and of code that several of them share. */
export function modelRoots(signs: RootSigns): { roots: ModelRoot[]; shared: string[] } {
  const apart = signs.programs.filter(({ program }) => sharedFolder(program.path) === null)
  const roots = rootsIn({ ...signs, programs: apart })
  if (roots.length < 2) return { roots: rootsIn(signs), shared: [] }
  return { roots, shared: [...new Set(signs.programs.flatMap(({ program }) => sharedFolder(program.path) ?? []))] }
}

/** Programs that train decide; then artifacts with figures, and prompts; where there is none of these, artifacts or figures alone. */
function rootsIn(signs: RootSigns): ModelRoot[] {
  const own = withFigures(signs)
  const trained = ofPrograms(signs, 'trains', own)
  const serious = [...trained].filter(([, { tried }]) => !tried)
  const chosen = new Map([...(serious.length > 0 ? serious : tidied(trained))].map(([folder, { from }]) => [folder, from]))
  for (const [folder, from] of own) if (!chosen.has(folder) && folder !== '') chosen.set(folder, from)
  for (const [folder, { from, tried }] of ofPrograms(signs, 'asks', own)) {
    const isPrompted = chosen.size === 0 || signs.prompts.some((path) => isBelow(path, folder))
    if (!tried && isPrompted && ![...chosen.keys()].some((it) => isBelow(`${folder}/`, it))) chosen.set(folder, from)
  }
  if (chosen.size === 0 && signs.programs.some(asks)) for (const path of signs.prompts) chosen.set(modelFolder(path), path)
  if (chosen.size === 0) for (const path of [...signs.artifacts, ...signs.metrics]) chosen.set(modelFolder(path), path)
  return unnested(chosen, own).sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

function asks({ signs }: ProgramSigns): boolean {
  return signs.some(({ sign }) => sign === 'asks')
}

/** Folders that hold an artifact and figures: a model each, whoever trains it. */
function withFigures({ artifacts, metrics }: RootSigns): Map<string, string> {
  const measured = new Set(metrics.map(modelFolder))
  return new Map(
    artifacts.flatMap((path) => (measured.has(modelFolder(path)) ? [[modelFolder(path), `${path} and its figures`] as const] : [])),
  )
}

function ofPrograms(
  { programs, packages }: RootSigns,
  sign: 'trains' | 'asks',
  own: ReadonlyMap<string, string>,
): Map<string, { from: string; tried: boolean }> {
  const found = new Map<string, { from: string; tried: boolean }>()
  for (const { program, signs } of programs) {
    const [first] = signs.filter((it) => it.sign === sign)
    if (first === undefined) continue
    const folder = lifted(modelFolder(program.path), packages, own)
    // Whoever asks a model how good another is, is no model.
    const judges = sign === 'asks' && /(?:^|\/)(?:eval\w*|judges?|benchmarks?)\//i.test(program.path)
    const tried = judges || isPracticeFolder(program.path) || (program.kind === 'notebook' && folder === '')
    const known = found.get(folder)
    if (known === undefined || (known.tried && !tried)) found.set(folder, { from: first.from, tried })
  }
  return found
}

/** The package that a package belongs to, unless what is inside keeps its own figures. */
function lifted(folder: string, packages: ReadonlySet<string>, own: ReadonlyMap<string, string>): string {
  let at = folder
  for (;;) {
    const above = at.split('/').slice(0, -1).join('/')
    if (own.has(at) || above === '' || !packages.has(above) || modelFolder(`${above}/x`) !== above) return at
    at = above
  }
}

/** Where everything is tried out, it is one model's. */
function tidied(trained: Map<string, { from: string; tried: boolean }>): Map<string, { from: string; tried: boolean }> {
  const [first] = trained.values()
  return trained.size < 2 || first === undefined ? trained : new Map([['', first]])
}

/** A folder with one model below it is that model's; with several it is nobody's, unless it is the root with programs of its own. */
function unnested(chosen: Map<string, string>, own: ReadonlyMap<string, string>): ModelRoot[] {
  const all = [...chosen].map(([folder, from]) => ({ folder, name: null, from }))
  const below = (folder: string) => all.filter((other) => other.folder !== folder && isBelow(other.folder, folder))
  const absorbed = new Set<string>()
  for (const { folder } of all) {
    const [only, second] = below(folder)
    if (only !== undefined && second === undefined && !(folder === '' && own.has(only.folder))) absorbed.add(only.folder)
  }
  return all.filter(({ folder }) => !absorbed.has(folder) && (folder === '' || below(folder).length < 2))
}

import type { Maturity, ProgramSign, RepositoryFacts, SeenAt, Sign, Signs } from '../../model/maturity.ts'
import type { WorkFile } from '../../model/start.ts'
import { planPaths } from '../plan/plan-paths.ts'
import { isAside } from '../start/aside.ts'
import { textsWanted } from '../start/texts-wanted.ts'
import { fileSigns } from './file-signs.ts'
import { judgeLevel } from './levels.ts'
import { isPipelinePath, readPipeline } from './pipeline-commands.ts'
import { pipelineSigns } from './pipeline-signs.ts'
import { planSigns } from './plan-signs.ts'
import { mayShow, programSigns } from './program-signs.ts'
import { testScore } from './test-score.ts'
import { isTestPath, testSigns } from './test-signs.ts'

/** Test files and documents that are opened beside what `init` opens. */
const most = 1000

/** Which files are opened to judge how mature a repository is. */
export function maturityTexts(files: WorkFile[]): string[] {
  const small = files.filter(({ size }) => size <= 512 * 1024)
  const tests = small.filter(({ path }) => isTestPath(path)).slice(0, most)
  const pipelines = small.filter(({ path }) => isPipelinePath(path)).slice(0, most)
  const first = [...pipelines, ...tests].map(({ path }) => path)
  return [...new Set([...first, ...plansOf(files).slice(0, most), ...textsWanted(files).paths])]
}

/** How mature a repository shows itself to be. The same files give the same answer, in whatever order they are listed. */
export function judgeMaturity({ files, texts }: RepositoryFacts): Maturity {
  const facts = {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    texts: new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  const signs = signsIn(facts)
  const learns = signs.has('trains') || signs.has('notebook-training')
  const byHand = signs.has('trains') ? null : (signs.get('notebook-training') ?? null)
  return { learns, byHand, ...judgeLevel(signs), ...testScore(signs) }
}

function signsIn(facts: RepositoryFacts): Signs {
  const shown = [...facts.texts].flatMap(([path, text]) =>
    /\.(?:py|ipynb)$/.test(path) && !isAside(path) && mayShow.test(text) ? programSigns(path, text) : [],
  )
  const pipelines = [...facts.texts].flatMap(([path, text]) => (isPipelinePath(path) ? [readPipeline(path, text)] : []))
  const programs = Map.groupBy(shown.filter(isRunnable), ([, { path }]) => path)
  const runnable = [...programs].map(([path, of]) => ({ path, signs: [...new Set(of.map(([sign]) => sign))] }))
  const all: [Sign, SeenAt][] = [
    ...shown,
    ...pipelineSigns(pipelines, runnable),
    ...planSigns(plansOf(facts.files), facts),
    ...fileSigns(facts),
    ...testSigns(facts),
  ]
  const signs = new Map<Sign, SeenAt>()
  for (const [sign, at] of all) if (!signs.has(sign)) signs.set(sign, at)
  return signs
}

/** Notebooks are opened by hand, and what an orchestrator runs is run already. */
function isRunnable(seen: [Sign, SeenAt]): seen is [ProgramSign, SeenAt] {
  return seen[0] !== 'notebook-training' && seen[0] !== 'pipeline' && seen[0] !== 'retrains'
}

function plansOf(files: WorkFile[]): string[] {
  return planPaths(Object.fromEntries(files.map(({ path, size }) => [path, { mode: '100644', id: '', size }])), [])
}

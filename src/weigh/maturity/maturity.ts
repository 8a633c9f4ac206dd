import type { Maturity, ProgramSign, RepositoryFacts, SeenAt, Sign, Signs } from '../../model/maturity.ts'
import type { WorkFile } from '../../model/start.ts'
import { planPaths } from '../plan/plan-paths.ts'
import { isAside } from '../start/aside.ts'
import { textsWanted } from '../start/texts-wanted.ts'
import { azureSigns } from './azure-signs.ts'
import { cloudFormationSigns } from './cloudformation-signs.ts'
import { fileSigns } from './file-signs.ts'
import { judgeLevel } from './levels.ts'
import { isOtherProgram, otherProgramSigns } from './other-languages.ts'
import { isPipelinePath, isScriptPath, mayBeJob } from './pipeline-path.ts'
import { pipelineSigns } from './pipeline-signs.ts'
import { documentSigns, planSigns } from './plan-signs.ts'
import { mayShow, programSigns } from './program-signs.ts'
import { isPromptTrial, promptSigns } from './prompt-signs.ts'
import { readJob, readPipeline } from './read-pipeline.ts'
import { withScripts } from './script-commands.ts'
import { terraformSigns } from './terraform-signs.ts'
import { testScore } from './test-score.ts'
import { isTestPath, testSigns } from './test-signs.ts'

/** Programs that show how something is used, and do nothing of it. */
const shows = /(?:^|\/)(?:docs?|examples?|tutorials?|samples?)\//i

/** Files of each kind that are opened beside what `init` opens. */
const most = 1000
const kinds = [isPipelinePath, isTestPath, isScriptPath, isPromptTrial, isTerraform, isOtherProgram]

/** Which files are opened to judge how mature a repository is. */
export function maturityTexts(files: WorkFile[]): string[] {
  const small = files.filter(({ size }) => size <= 512 * 1024)
  const first = kinds.flatMap((isOne) => pathsOf(small, isOne))
  const jobs = pathsOf(
    small.filter(({ size }) => size <= 128 * 1024),
    mayBeJob,
  )
  return [...new Set([...first, ...jobs, ...plansOf(files).slice(0, most), ...textsWanted(files).paths])]
}

function pathsOf(files: WorkFile[], isOne: (path: string) => boolean): string[] {
  return files.flatMap(({ path }) => (isOne(path) ? [path] : [])).slice(0, most)
}

function isTerraform(path: string): boolean {
  return /\.tf$/i.test(path)
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
  const { files, texts } = facts
  const each = <T>(isOne: (path: string) => boolean, make: (path: string, text: string) => T[]): T[] =>
    [...texts].flatMap(([path, text]) => (isOne(path) ? make(path, text) : []))
  const shown: [Sign, SeenAt][] = [
    ...each(
      (path) => /\.(?:py|ipynb)$/.test(path) && !isAside(path) && !shows.test(path),
      (path, text) => (mayShow.test(text) ? programSigns(path, text) : []),
    ),
    ...each(isOtherProgram, otherProgramSigns),
  ]
  const pipelines = [
    ...each(isPipelinePath, (path, text) => [readPipeline(path, text)]),
    ...each(
      (path) => mayBeJob(path) && !isPipelinePath(path),
      (path, text) => [readJob(path, text)].flatMap((it) => it ?? []),
    ),
  ]
  const scripts = new Map([...texts].filter(([path]) => isScriptPath(path)))
  const programs = Map.groupBy(shown.filter(isRunnable), ([, { path }]) => path)
  const runnable = [...programs].map(([path, of]) => ({ path, signs: [...new Set(of.map(([sign]) => sign))] }))
  const all: [Sign, SeenAt][] = [
    ...shown,
    ...pipelineSigns(withScripts(pipelines, scripts), runnable),
    ...planSigns([...new Set([...plansOf(files), ...pathsOf(files, mayBeJob)])], facts),
    ...each(isTerraform, (path, text) => {
      const { signs, alarms } = terraformSigns(path, text)
      return [...signs, ...(alarms === null ? [] : documentSigns(alarms, text))]
    }),
    ...each(mayBeJob, (path, text) => [...azureSigns(path, text, texts), ...cloudFormationSigns(path, text)]),
    ...each(isPromptTrial, promptSigns),
    ...fileSigns(facts),
    ...testSigns(facts),
  ]
  const signs = new Map<Sign, SeenAt>()
  for (const [sign, at] of all) if (!signs.has(sign)) signs.set(sign, at)
  // Tests of answers that a pipeline runs among its tests are answers that are evaluated there.
  const tests = signs.get('tests-answers') === undefined ? undefined : signs.get('tests-in-ci')
  if (tests !== undefined && !signs.has('evaluates-answers-in-ci')) signs.set('evaluates-answers-in-ci', tests)
  return signs
}

/** Notebooks are opened by hand, and what an orchestrator runs is run already. */
function isRunnable(seen: [Sign, SeenAt]): seen is [ProgramSign, SeenAt] {
  return !['notebook-training', 'pipeline', 'retrains', 'gates'].includes(seen[0])
}

function plansOf(files: WorkFile[]): string[] {
  return planPaths(Object.fromEntries(files.map(({ path, size }) => [path, { mode: '100644', id: '', size }])), [])
}

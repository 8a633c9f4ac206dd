import type { Guess, ModelStart, WorkFile } from '../../model/start.ts'
import { artifactGuess } from './artifact-guess.ts'
import { codeGuesses } from './code-guesses.ts'
import { sampleGuess, snapshotGuess } from './data-guess.ts'
import { isProduction, type MetricsFile, metricsRank, taskOfMetrics } from './metrics-files.ts'
import { isBelow } from './model-folder.ts'
import { isNamedAfter } from './model-id.ts'
import type { ModelRoot } from './model-roots.ts'
import { codeBeside, folderPaths, globbed, loosePaths, namedPaths } from './path-guess.ts'
import { isLearning, isTrial, type ProgramSigns } from './program-signs.ts'

/** What a look around found, before it is given to models. */
export interface Found {
  files: WorkFile[]
  programs: ProgramSigns[]
  kept: string[]
  metrics: MetricsFile[]
  prompts: string[]
  gates: Guess<string>[]
  dataContracts: Guess<string>[]
  /** Inference contracts. */
  contracts: Guess<string>[]
  ledgers: string[]
  /** Folders of code that models share. */
  shared: string[]
  ids: string[]
  /** Folders of all models. */
  folders: string[]
}

/** One model: what lies in its folder or bears its name; where it is alone, all that is there. */
export function modelStart({ folder, name, from }: ModelRoot, id: string, found: Found): Omit<ModelStart, 'owners'> {
  const others = found.folders.filter((other) => other !== folder)
  const isAlone = found.ids.length === 1
  const otherIds = found.ids.filter((other) => other !== id)
  const inner = [...others, ...found.shared].filter((other) => isBelow(other, folder))
  const isOthers = (path: string) => inner.some((other) => isBelow(path, other))
  const isOwn = (path: string) =>
    isAlone ||
    (name === null && isBelow(path, folder) && !isOthers(path)) ||
    (!others.some((other) => other !== '' && isBelow(path, other)) && isNamedAfter(path, id, otherIds))
  const programs = found.programs.filter(({ program }) => isOwn(program.path))
  const files = found.files.filter(({ path }) => isOwn(path))
  const metrics = found.metrics
    .filter(({ path }) => isOwn(path))
    .sort((a, b) => metricsRank(a) - metricsRank(b) || (a.path < b.path ? -1 : 1))
  const candidate = metrics.find(({ path }) => !isProduction(path))
  const production = metrics.find(({ path }) => isProduction(path))
  const { artifact, others: artifacts, unkept } = artifactGuess(found.kept.filter(isOwn), programs, id, files)
  const code = codeGuesses(programs)
  return {
    id,
    root: folder,
    from,
    paths:
      name !== null
        ? [...telling(programs).map(globbed), ...namedPaths(null, id, found)]
        : pathsOf(folder, id, { files, programs: telling(programs), inner, isAlone }, found),
    dependsOn: [...(name === null ? [] : codeBeside(folder, found)), ...found.shared.map((it) => `${globbed(it)}/**`)],
    prompts: promptGlobs(found.prompts.filter(isOwn)),
    artifact,
    artifacts,
    unkept,
    metrics: candidate === undefined ? null : { value: candidate.path, from: candidate.from },
    otherMetrics: metrics.filter((it) => it !== candidate && it !== production).map(({ path }) => path),
    production: production === undefined ? null : { value: production.path, from: 'its name' },
    contract: found.contracts.find(({ value }) => isOwn(value)) ?? null,
    ledger: found.ledgers.find((path) => isOwn(path)) ?? null,
    gates: found.gates.find(({ value }) => isOwn(value)) ?? null,
    dataContract: found.dataContracts.find(({ value }) => isOwn(value)) ?? null,
    sample: sampleGuess(files, programs, id, isAlone),
    snapshot: snapshotGuess(files),
    ...code,
    task: taskBetween(code.task, candidate === undefined ? null : taskOfMetrics(candidate)),
  }
}

/** Code tells of the task, but for figures of a kind that only a narrower one has: a classifier that is scored by NDCG ranks. */
function taskBetween(code: Guess<string> | null, figures: Guess<string> | null): Guess<string> | null {
  const isGeneral = (guess: Guess<string> | null) => guess === null || /^(?:classification|regression)$/.test(guess.value)
  return isGeneral(code) && !isGeneral(figures) ? figures : (code ?? figures)
}

/** Folders that hold prompts, as globs. */
function promptGlobs(paths: string[]): string[] {
  const folders = paths.map((path) => (/(?:^|.*\/)prompts?(?=\/)/i.exec(path) ?? [''])[0])
  return [...new Set(folders.map((folder, i) => (folder === '' ? globbed(paths[i] ?? '') : `${globbed(folder)}/**`)))].slice(0, 10)
}

/** Programs that tell where a model is programmed: trials only where nothing else trains it. */
function telling(programs: ProgramSigns[]): string[] {
  const serious = programs.filter((it) => !isTrial(it))
  const chosen = serious.some(isLearning) ? serious : [...serious, ...programs.filter((it) => isTrial(it) && isLearning(it))]
  return (chosen.length > 0 ? chosen : programs).map(({ program }) => program.path)
}

interface Around {
  files: WorkFile[]
  programs: string[]
  inner: string[]
  isAlone: boolean
}

function pathsOf(folder: string, id: string, { files, programs, inner, isAlone }: Around, found: Found): string[] {
  if (folder !== '' && !isAlone) return [...folderPaths(folder, found.files), ...namedPaths(folder, id, found)]
  if (folder !== '') return [...folderPaths(folder, files), ...loosePaths(files, programs, [folder, ...inner])]
  const taken = [...inner, ...found.folders.filter((other) => other !== '')]
  const loose = loosePaths(files, programs, taken)
  if (loose.some((glob) => !glob.startsWith('!'))) return loose
  return ['**/*.py', '**/*.ipynb', ...taken.map((other) => `!${globbed(other)}/**`)]
}

import { globSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { ContractRun } from '../../model/contract-run.ts'
import { limits } from '../../model/limits.ts'
import type { Read } from '../../model/read.ts'
import { readContractRun } from '../../read/contract-run.ts'
import { Misuse } from './event.ts'

/** Results taken from one job. */
const mostFiles = 50

/** The results that the input `contract-report` names: files, globs, and folders for all JSON in them. None of them lies outside the workspace and the temporary folder. */
export function contractReports(
  patterns: string[],
  env: Record<string, string | undefined>,
  say: (line: string) => void,
): Read<ContractRun>[] {
  const roots = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].flatMap((root) => (root ? [real(root) ?? resolve(root)] : []))
  const files = patterns.flatMap((pattern) => {
    const found = matching(pattern, roots)
    if (found.length === 0) say(`contract-report: nothing matches ${pattern}.`)
    return found
  })
  const distinct = [...new Set(files)].sort()
  if (distinct.length > mostFiles)
    throw new Misuse(`The input \`contract-report\` matches ${distinct.length} files; ${mostFiles} are taken.`)
  return distinct.map((file) => readReport(file, shown(file, roots)))
}

function matching(pattern: string, roots: string[]): string[] {
  const places = isAbsolute(pattern) ? [pattern] : roots.map((root) => join(root, pattern))
  const inside = places.filter((place) => roots.some((root) => isWithin(place, root)))
  if (inside.length === 0)
    throw new Misuse(`The input \`contract-report\` names ${pattern}; write a path below the workspace or the runner's temporary folder.`)
  const found = inside.flatMap((place) => globSync(place)).flatMap((path) => (isFolder(path) ? jsonIn(path) : [path]))
  // A link that leads out is as little taken as a path that does.
  return found.flatMap((path) => real(path) ?? []).filter((path) => roots.some((root) => isWithin(path, root)))
}

function readReport(file: string, path: string): Read<ContractRun> {
  const unread = (why: string): Read<ContractRun> => ({ is: 'unreadable', fault: 'ours', reason: 'unreadable', why: `${path}: ${why}` })
  try {
    if (statSync(file).size > limits.textBytes) return unread(`holds more than ${limits.textBytes} bytes.`)
    return readContractRun(readFileSync(file, 'utf8'), { path, commit: null, id: null })
  } catch (error) {
    return unread(`cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function shown(file: string, roots: string[]): string {
  const root = roots.find((it) => isWithin(file, it))
  return root === undefined ? file : relative(root, file).replaceAll(sep, '/')
}

function isWithin(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function jsonIn(folder: string): string[] {
  return globSync('**/*.json', { cwd: folder }).map((path) => join(folder, path))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function real(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

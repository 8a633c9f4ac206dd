import { sharesWord, tellingWords } from './telling-words.ts'

/** What a repository has that could keep a mistake from coming back. */
export interface Pool {
  /** Names of slices, metrics with a gate, panels and alerts. */
  names: Iterable<string>
  /** Paths of head's tree. */
  paths: Iterable<string>
  /** Texts that the change wrote; those of tests, panels and their like are looked into. */
  texts: { path: string; text: string }[]
  /** Paths of files that lack the case which is named of them. */
  lacking?: readonly string[]
}

const most = 60

/** Lines looked at in all: nobody writes more tests in one change. */
const mostLines = 20_000

/** What of it shares a word with one of these texts, or is named in one: few enough to carry along. */
export function keepersAmong(told: string[], { names, paths, texts, lacking = [] }: Pool): string[] {
  const words = told.flatMap(tellingWords)
  const named = new Set(told.flatMap(pathsIn))
  const files = [...paths].filter(
    (path) => !lacking.includes(path) && (isNamed(path, named) || (isKeeper(path) && sharesWord(words, tellingWords(path)))),
  )
  const written = texts
    .filter(({ path }) => isKeeper(path) && !lacking.includes(path))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
  const lines = written
    .slice(0, mostLines)
    .filter(({ line }) => line.length < 400 && sharesWord(words, tellingWords(line)))
    .map(({ path, line }) => `${path}: ${line.trim().slice(0, 160)}`)
  const found = [...files, ...[...names].filter((name) => sharesWord(words, tellingWords(name))), ...lines]
  return [...new Set(found)].slice(0, most)
}

/** Whether a path is that of a test, an evaluation set, a panel, an alert or a runbook. */
export function isKeeper(path: string): boolean {
  return /(?:^|[/_.-])(?:tests?|gates?|evals?|evaluations?|slices?|runbooks?|playbooks?|dashboards?|panels?|alerts?|alerting|monitors?|monitoring|regressions?|golden|conformance|checks?|expectations?)(?:[/_.-]|$)/i.test(
    path.slice(-300),
  )
}

/** Whether a path is that of a test or of an evaluation set. */
export function isTest(path: string): boolean {
  return /(?:^|[/_.-])(?:tests?|specs?|evals?|evaluations?|regressions?|golden|conformance)(?:[/_.-]|$)/i.test(path.slice(-300))
}

/** Paths that a text names; what stands behind `::` is a case of the file. */
export function pathsIn(text: string): string[] {
  const bare = text.slice(0, 4000).replace(/\bhttps?:\/\/\S+/g, ' ')
  return [
    ...bare.matchAll(
      /(?<![\w/.-])(?:\.{0,2}\/)?((?:[\w.-]+\/){0,12}[\w.-]+\.(?:py|ipynb|ya?ml|jsonl?|md|sql|csv|toml|tf|ts|jsonnet|r|scala))\b/gi,
    ),
  ].map(([, path]) => path ?? '')
}

/** A case of a file, as a test runner spells it: `tests/test_cards.py::TestGift::test_small[eur]`. */
export interface NamedCase {
  path: string
  /** `TestGift`, `test_small`. */
  names: string[]
  text: string
}

/** Cases that a text names. */
export function casesIn(text: string): NamedCase[] {
  return [...text.slice(0, 4000).matchAll(/((?:[\w.-]+\/){0,12}[\w.-]+\.\w{1,5})((?:::\w+)+)/g)].map(([whole, path = '', names = '']) => ({
    path: path.replace(/^(?:\.{1,2}\/)+/, ''),
    names: names.split('::').filter((name) => name !== ''),
    text: whole,
  }))
}

/** Whether a program has a case of these names. */
export function hasCase(text: string, { names }: Pick<NamedCase, 'names'>): boolean {
  return names.every((name) => new RegExp(`\\b${name}\\b`).test(text))
}

/** Whether one of these names is the path's, or its end. */
export function isNamed(path: string, names: Iterable<string>): boolean {
  for (const name of names) if (path === name || path.endsWith(`/${name}`)) return true
  return false
}

import type { RepositoryFacts, SeenAt, Sign } from '../../model/maturity.ts'

const testFile =
  /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$|(?:^|\/)tests?\/testthat\/test[-_][^/]*\.[Rr]$|(?:^|\/)src\/test\/(?:[^/]+\/)*[^/]*(?:Test|Tests|Spec|Suite)\.(?:scala|java|kt)$/

const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures|examples?)\//i

/** Whether a file holds tests of what is here, by its path. */
export const isTestPath = (path: string): boolean => testFile.test(path) && !notOurs.test(path)

const about: [Sign, RegExp][] = [
  ['tests-features', /feature|preprocess|transform|encod|etl|dataset/i],
  ['tests-model', /model|train|predict|classif|regress|scor(?:e|ing)|infer/i],
  ['tests-pipeline', /pipeline|integration|end_?to_?end|e2e|workflow|dag/i],
]

/** Tests of what a language model answers. */
const answers = /^\s*(?:from|import) (?:deepeval|ragas|langsmith|giskard|autoevals|openevals)\b/m

/** What is tested, as test files and the tests in them are called. */
export function testSigns({ texts }: RepositoryFacts): [Sign, SeenAt][] {
  return [...texts].flatMap(([path, text]) => {
    if (!isTestPath(path)) return []
    const tests = text.split('\n').flatMap((line, i) => {
      const found = /^\s*(?:async )?def (test\w*)\s*\(|\b(?:test_that|test|it)\s*\(\s*["']([^"']+)["']|\bvoid (\w+)\s*\(/.exec(line)
      const name = found?.[1] ?? found?.[2] ?? found?.[3]
      return name === undefined ? [] : [{ name, line: i + 1 }]
    })
    const [one] = tests
    const asks: [Sign, SeenAt][] = one !== undefined && answers.test(text) ? [['tests-answers', { path, line: one.line }]] : []
    const holds: [Sign, SeenAt][] =
      one !== undefined && /\bassert_test\s*\(/.test(text) ? [['gates-answers', { path, line: one.line }]] : []
    const named = about.flatMap(([sign, words]): [Sign, SeenAt][] => {
      const first = words.test(path.slice(path.lastIndexOf('/') + 1)) ? tests[0] : tests.find(({ name }) => words.test(name))
      return first === undefined ? [] : [[sign, { path, line: first.line }]]
    })
    return [...named, ...asks, ...holds]
  })
}

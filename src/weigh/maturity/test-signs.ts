import type { RepositoryFacts, SeenAt, Sign } from '../../model/maturity.ts'

const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/

const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures|examples?)\//i

/** Whether a file holds tests of what is here, by its path. */
export const isTestPath = (path: string): boolean => testFile.test(path) && !notOurs.test(path)

const about: [Sign, RegExp][] = [
  ['tests-features', /feature|preprocess|transform|encod|etl|dataset/i],
  ['tests-model', /model|train|predict|classif|regress|scor(?:e|ing)|infer/i],
  ['tests-pipeline', /pipeline|integration|end_?to_?end|e2e|workflow|dag/i],
]

/** What is tested, as test files and the tests in them are called. */
export function testSigns({ texts }: RepositoryFacts): [Sign, SeenAt][] {
  return [...texts].flatMap(([path, text]) => {
    if (!isTestPath(path)) return []
    const tests = text.split('\n').flatMap((line, i) => {
      const name = /^\s*(?:async )?def (test\w*)\s*\(/.exec(line)?.[1]
      return name === undefined ? [] : [{ name, line: i + 1 }]
    })
    return about.flatMap(([sign, words]): [Sign, SeenAt][] => {
      const first = words.test(path.slice(path.lastIndexOf('/') + 1)) ? tests[0] : tests.find(({ name }) => words.test(name))
      return first === undefined ? [] : [[sign, { path, line: first.line }]]
    })
  })
}

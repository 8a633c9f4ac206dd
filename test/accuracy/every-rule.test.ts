import { expect, test } from 'vitest'
import { leakageRules } from '../../src/weigh/leakage/all.ts'
import { collection } from './collection.ts'
import { found } from './found.ts'

const programs = collection()
/** Others' programs that show by themselves what was mended on them. */
const mended =
  /^seventh-hand\/(?:rfe_score_all|tfdata_flowers|ray_tune_test|surprise_clean|xray_patients|spam_homework_python2|blend_weights|rank_gauss_cv|torch_trainer_long_test|while_folds|sarimax_clean)\./
const own = programs.filter(({ name }) => /^first-hand\/s(?:3|13)-/.test(name) || mended.test(name))

test.each(own)('$name tells of every leak and of no other', ({ program, expects }) => {
  expect(new Set(found(program).keys())).toEqual(new Set(expects))
})

test.each(Object.keys(leakageRules))('%s has six programs with it and as many without', (rule) => {
  const positive = programs.filter(({ expects }) => expects.has(rule)).length
  expect(positive).toBeGreaterThanOrEqual(6)
  expect(programs.length - positive).toBeGreaterThanOrEqual(6)
})

test('a program names only rules that there are', () => {
  const unknown = programs.flatMap(({ name, expects }) =>
    [...expects].filter((rule) => !(rule in leakageRules)).map((rule) => `${name}: ${rule}`),
  )
  expect(unknown).toEqual([])
})

import { expect, test } from 'vitest'
import { analyse } from '../../src/weigh/flow/analyse.ts'
import { usedAgain } from '../../src/weigh/leakage/multi-test.ts'
import { overlapping } from '../../src/weigh/leakage/overlap.ts'
import { learnedFromTest } from '../../src/weigh/leakage/preprocess-before-split.ts'
import { collection } from './collection.ts'

test.each(collection())('$name', ({ program, expects }) => {
  const { flow } = analyse(program)
  const found = [
    ...(learnedFromTest(flow).length > 0 ? ['preprocess-before-split'] : []),
    ...(overlapping(flow).length > 0 ? ['overlap'] : []),
    ...(usedAgain(flow) === null ? [] : ['multi-test']),
  ]
  expect(new Set(found)).toEqual(expects)
})

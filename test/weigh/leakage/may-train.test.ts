import { describe, expect, test } from 'vitest'
import type { Program } from '../../../src/model/program.ts'
import { libraries } from '../../../src/weigh/flow/libraries/all.ts'
import { mayTrain } from '../../../src/weigh/leakage/may-train.ts'
import { programOf } from '../../accuracy/collection.ts'

const program = (text: string): Program => programOf('train.py', text)

describe('what may train a model', () => {
  const named = libraries.flatMap(({ effects }) =>
    [effects.train, effects['cross-validate']].flatMap((names) => (names ?? '').split(' ').filter((name) => name !== '')),
  )

  test('every function of a library that trains or cross-validates is known', () => {
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !mayTrain(program(`it = ${name}(given)\n`)))).toEqual([])
  })

  test.each([
    'fit',
    'fit_generator',
    'partial_fit',
    'train_on_batch',
    'train',
    'fit_one_cycle',
    'fine_tune',
    'finetune',
    'learn',
    'adapt',
    'fit_on_texts',
    'build_vocab',
    'fit_transform',
    'fit_resample',
    'backward',
  ])('the method %s, called or handed on', (name) => {
    expect(mayTrain(program(`it.${name}(given)\n`))).toBe(true)
    expect(mayTrain(program(`later = partial(it.${name}, given)\n`))).toBe(true)
  })

  test.each(['', 'benefit(x)\n', 'outfit = 1\n', '# does it fit?\n', 'learned = constraint\n', 'retrain_policy = "never"\n'])(
    'not %j',
    (text) => {
      expect(mayTrain(program(text))).toBe(false)
    },
  )

  test('a text made to be slow is not', () => {
    expect(mayTrain(program('_fit'.repeat(500_000)))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import type { Compact, CompactField } from '../../src/model/compact.ts'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import type { Read } from '../../src/model/read.ts'
import { missingParts, retrainingPlan, rollbackPlan } from '../../src/weigh/rollback.ts'
import { isEnglish, namesAWayBack, plansToRetrain } from '../../src/weigh/rollback-words.ts'

interface Given {
  block?: ModelEvidence['settings']['rollback']
  fallback?: string
  artifactAtBase?: boolean
  configured?: boolean
  isNew?: boolean
  refresh?: boolean
}

function modelOf({ block, fallback, artifactAtBase = true, configured = true, isNew = false, refresh = false }: Given): ModelEvidence {
  const identity = { path: 'm.onnx', kind: 'file', digest: 'git:1', entry: null }
  return {
    isNew,
    settings: {
      compact: fallback === undefined ? {} : { rollbackOrFallback: fallback },
      rollback: block,
      artifact: configured ? 'm.onnx' : undefined,
    },
    artifact: { base: artifactAtBase ? identity : null, head: identity },
    change: {
      artifact: true,
      config: [],
      code: refresh ? [] : ['train.py'],
      prompts: [],
      dependencies: [],
      cosmetic: [],
      metrics: true,
      policy: [],
      contract: [],
      dataContract: [],
    },
  } as unknown as ModelEvidence
}

function compactOf(field: Partial<CompactField> | null): Read<Compact> {
  const fields = { rollbackOrFallback: field === null ? null : { value: '', line: 3, state: 'answered', ...field } }
  return { is: 'read', value: { fields, repeated: [], unknown: [] } as unknown as Compact, from: { path: '', commit: null, id: null } }
}

const missing = (given: Given, prose: string | null) => {
  const model = modelOf(given)
  return missingParts(model, rollbackPlan(model, compactOf(prose === null ? null : { value: prose })))
}

describe('what a way back lacks', () => {
  test.each<[string, Given, string | null, string[]]>([
    ['nothing is written', {}, null, ['config', 'data', 'switch', 'trigger']],
    [
      'nothing is written, and no artifact is named',
      { artifactAtBase: false, configured: false },
      null,
      ['artifact', 'config', 'data', 'switch', 'trigger'],
    ],
    ['each key of the block settles its part', { block: { config: 'c', data: 'd', switch: 's', trigger: 't' } }, null, []],
    ['a key that is missing stays missing', { block: { config: 'c', data: 'd', switch: 's' } }, null, ['trigger']],
    ['prose fills what the block leaves', { block: { config: 'c', data: 'd' } }, 'flip the flag when recall drops', []],
    ['the model’s default field counts', { fallback: 'flip the flag to the old config when recall drops; features unchanged' }, null, []],
    ['a lever alone', {}, 'flag fraud_v2', ['config', 'data', 'trigger']],
    ['a first model needs no old configuration', { isNew: true, artifactAtBase: false }, null, ['artifact', 'switch', 'trigger']],
    ['a first artifact is a first model', { artifactAtBase: false }, 'turn it off', ['trigger']],
    [
      'rules are something to fall back to',
      { isNew: true, artifactAtBase: false },
      'rules-v3 decide again, if p95 exceeds 80 ms, by flag',
      [],
    ],
    ['a refresh owes the artifact', { refresh: true }, null, []],
    ['a refresh of a model with no artifact', { refresh: true, artifactAtBase: false, configured: false }, null, ['artifact']],
    ['a link is taken at its word', {}, 'see https://wiki.acme.test/x', []],
    ['a runbook is taken at its word', {}, 'as in the runbook', []],
    ['other languages are not judged', {}, 'Wir schalten die alte Version wieder ein', []],
    ['nor other alphabets', {}, '前のモデルに戻す', []],
  ])('%s', (_, given, prose, parts) => expect(missing(given, prose).missing).toEqual(parts))

  test('n/a with a reason is an answer, a placeholder is none', () => {
    const model = modelOf({})
    const parts = (state: CompactField['state']) =>
      missingParts(model, rollbackPlan(model, compactOf({ value: 'n/a: a report', state }))).missing.length
    expect(parts('not-applicable')).toBe(0)
    expect(parts('empty')).toBe(4)
  })

  test('how much was told decides what it weighs', () => {
    expect(missing({}, null).told).toBe(0)
    expect(missing({}, 'flag fraud_v2').told).toBe(1)
    expect(missing({ block: { artifact: 'base' } }, null).told).toBe(1)
  })
})

describe('words', () => {
  test.each([
    'we retrain',
    'Re-train on fresh data',
    'retraining takes 3 hours',
    'train a new model',
    'train the model again',
    'refit on last week',
  ])('%s: a training', (text) => expect(plansToRetrain(text)).toBe(true))
  test.each([
    'no retraining needed',
    'without retraining',
    'we do not need to retrain',
    "it doesn't retrain",
    'switch instead of retraining',
    'retraining is not needed',
    'the training team decides',
    'flip the flag',
    'constrain the rollout',
  ])('%s: none', (text) => expect(plansToRetrain(text)).toBe(false))

  test.each([
    'the previous model',
    'last known-good artifact',
    'revert the commit',
    'restore v12',
    'back to the production version',
    'rules decide',
    'turn the feature off',
    'the base artifact',
    'models/fraud-v1.onnx',
    'manual review',
  ])('%s: something to switch to', (text) => expect(namesAWayBack(text)).toBe(true))
  test.each([
    'we retrain',
    'retrain the previous model',
    'retrain on the last version',
    'retrain on last month’s data',
    'ask the team',
    '',
  ])('%j: nothing', (text) => expect(namesAWayBack(text)).toBe(false))

  test.each(['flip the flag', 'flag off', 'Revert.', 'to café v3', 'retrain weekly and watch it'])('%s: English', (text) =>
    expect(isEnglish(text)).toBe(true),
  )
  test.each([
    'Schalter umlegen und alten Stand ausrollen',
    'вернуть старую модель',
    'Retour à l’ancienne configuration après alerte',
    '回滚',
  ])('%s: another language', (text) => expect(isEnglish(text)).toBe(false))
})

describe('a plan that is a training', () => {
  const plan = (given: Given, prose: string | null) => {
    const model = modelOf(given)
    return retrainingPlan(rollbackPlan(model, compactOf(prose === null ? null : { value: prose })))
  }
  test.each<[string, Given, string | null, string | null]>([
    ['in prose', {}, 'We retrain if it drifts.', 'We retrain if it drifts.'],
    ['in the block', { block: { switch: 'retrain at night' } }, null, 'retrain at night'],
    ['with something to switch to', {}, 'Back to the previous model, then retrain.', null],
    ['with a lever in the block', { block: { switch: 'flag' } }, 'We retrain if it drifts.', null],
    ['with a lever that only the model’s own people know', { block: { switch: 'press the button' } }, 'We retrain if it drifts.', null],
    ['with an earlier version elsewhere in the block', { block: { config: 'as of v3' } }, 'We retrain if it drifts.', null],
    ['with nothing of use in the block', { block: { data: 'the team knows' } }, 'We retrain if it drifts.', 'We retrain if it drifts.'],
    ['with an artifact in the block', { block: { artifact: 'base' } }, 'We retrain if it drifts.', null],
    ['nowhere', {}, null, null],
  ])('%s', (_, given, prose, expected) => expect(plan(given, prose)).toBe(expected))
})

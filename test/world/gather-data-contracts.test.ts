import { expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import { valueOf } from '../../src/model/read.ts'
import { gather } from '../../src/world/gather.ts'
import { type Files, memoryRepository } from '../memory-repository.ts'

const settings = (data = 'm/data.yml') => `version: 1\nmodels:\n  m:\n    paths: [m/**/*.py]\n    data_contract: ${data}\n`
const key = (name: string) => `version: 1\nkey: ${name}\n`

/** Base moved on from the merge base, where the change began. */
async function contracts(files: {
  mergeBase: Files
  base?: Files
  head: Files
}): Promise<ModelEvidence['dataContract'] & { change: string[] }> {
  const { mergeBase, base = mergeBase, head } = files
  const repository = memoryRepository({ base, head, past: [mergeBase], pull: { mergeBase: '1'.padStart(40, '0') } })
  const { models } = await gather(repository, { asOf: '2026-06-01T12:00:00Z' })
  const [model] = models
  if (model === undefined) throw new Error('no model was touched')
  return { ...model.dataContract, change: model.change.dataContract }
}
const keys = ({ base, head }: ModelEvidence['dataContract']) => [base, head].map((side) => valueOf(side)?.key?.value.join() ?? side.is)

const before = { '.github/mle-review.yml': settings(), 'm/train.py': 'x = 1\n', 'm/data.yml': key('a') }

test('a change of the contract alone touches the model', async () => {
  const found = await contracts({ mergeBase: before, head: { ...before, 'm/data.yml': key('b') } })
  expect(keys(found)).toEqual(['a', 'b'])
  expect(found.change).toEqual(['m/data.yml'])
  expect(found.at).toEqual({ base: 'm/data.yml', head: 'm/data.yml' })
})

test('what base changed in the meantime is no doing of this change', async () => {
  const head = { ...before, 'm/train.py': 'x = 2\n' }
  expect(keys(await contracts({ mergeBase: before, base: { ...before, 'm/data.yml': key('c') }, head }))).toEqual(['c', 'c'])
})

test('where both changed it, the change is compared with what it began from', async () => {
  const head = { ...before, 'm/data.yml': key('b') }
  expect(keys(await contracts({ mergeBase: before, base: { ...before, 'm/data.yml': key('c') }, head }))).toEqual(['a', 'b'])
})

test('the contract that head names counts at head, wherever it lies', async () => {
  const head = { '.github/mle-review.yml': settings('other/d.yml'), 'm/train.py': 'x = 1\n', 'other/d.yml': key('d') }
  const found = await contracts({ mergeBase: before, head })
  expect(keys(found)).toEqual(['a', 'd'])
  expect(found.at).toEqual({ base: 'm/data.yml', head: 'other/d.yml' })
})

test('a contract that is gone is absent at its place', async () => {
  const found = await contracts({ mergeBase: before, head: { '.github/mle-review.yml': settings(), 'm/train.py': 'x = 1\n' } })
  expect(keys(found)).toEqual(['a', 'absent'])
  expect(found.at.head).toBe('m/data.yml')
})

test('several files complete one another, the first that says a thing stands', async () => {
  const files = {
    '.github/mle-review.yml': settings('[m/data.yml, m/schema.py]'),
    'm/train.py': 'x = 1\n',
    'm/data.yml': 'version: 1\nkey: a\ncolumns: {b: {unit: EUR, nulls: 0.5}}\nsensitive: [c]\n',
    'm/schema.py': 'class Rows(pa.DataFrameModel):\n    b: int = pa.Field(ge=0)\n    c: str\n\n    class Config:\n        unique = ["b"]\n',
  }
  const { head } = await contracts({ mergeBase: { ...files, 'm/train.py': 'x = 2\n' }, head: files })
  expect(valueOf(head)).toMatchObject({
    format: 'own',
    key: { value: ['a'] },
    columns: [
      { name: 'b', type: { value: 'int' }, min: { value: 0 }, unit: { value: 'EUR' }, nulls: { value: 0.5 } },
      { name: 'c', type: { value: 'string' } },
    ],
    sensitive: { value: ['c'] },
  })
})

import { expect, test } from 'vitest'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { gather } from '../../src/world/gather.ts'
import { ruleOf } from '../evidence.ts'
import { memoryRepository } from '../memory-repository.ts'

const asOf = '2026-06-01T12:00:00Z'
const settings = 'version: 1\nmodels:\n  m:\n    paths: [fraud/**]\n    data_contract: fraud/data.yml\n    ledger: fraud/LEDGER.md\n'
const unchanged = {
  '.github/mle-review.yml': settings,
  'fraud/data.yml': 'grain: card\n',
  'fraud/features.py': 'def f(x):\n    return x\n',
  'fraud/prep/__init__.py': '',
  'fraud/prep/clean.py': 'a = 1\n',
  'src/shared/io.py': 'b = 2\n',
  'shared.py': 'c = 3\n',
  'fraud/unused.py': 'd = 4\n',
}
const train =
  'import os\nimport sklearn\nimport shared.io as io, shared\nfrom .prep import clean\nfrom fraud.features import f\nfrom . import gone\n'
const repository = () =>
  memoryRepository({ base: { ...unchanged, 'fraud/train.py': 'x = 1\n' }, head: { ...unchanged, 'fraud/train.py': train } })
const asked = async (roles: ('changed' | 'imported' | 'named')[]) => (await gather(repository(), { asOf, roles })).sources

test('changed files come on both sides; others only where a rule reads them', async () => {
  expect((await asked(['changed'])).map(({ path, side, role }) => [path, side, role])).toEqual([
    ['fraud/train.py', 'base', 'changed'],
    ['fraud/train.py', 'head', 'changed'],
  ])
})

test('modules that changed code imports are found beside it, from the root and below src; nothing else is read', async () => {
  const imported = (await asked(['changed', 'imported'])).filter(({ role }) => role === 'imported')
  expect([...new Set(imported.map(({ path }) => path))].sort()).toEqual(
    ['fraud/features.py', 'fraud/prep/__init__.py', 'fraud/prep/clean.py', 'shared.py', 'src/shared/io.py'].sort(),
  )
  expect(imported.filter(({ side }) => side === 'base').length).toBe(imported.length / 2)
  expect(imported.find(({ path }) => path === 'shared.py')?.text).toMatchObject({ is: 'read', value: 'c = 3\n' })
})

test('imports of imports are followed so far and no further', async () => {
  const chain = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`m${n}.py`, `import m${n + 1}\n`]))
  const repository = memoryRepository({ base: chain, head: { ...chain, 'train.py': 'import m1\n' } })
  const { sources } = await gather(repository, { asOf, roles: ['imported'] })
  expect(sources.filter(({ side, role }) => side === 'head' && role === 'imported').map(({ path }) => path)).toEqual([
    'm1.py',
    'm2.py',
    'm3.py',
  ])
})

test('documents that the configuration names are read where they are there', async () => {
  const named = (await asked(['named'])).filter(({ role }) => role === 'named')
  expect(named.map(({ path, side, kind }) => [path, side, kind])).toEqual([
    ['fraud/data.yml', 'base', 'document'],
    ['fraud/data.yml', 'head', 'document'],
  ])
})

test('a rule gets the programs of its roles and no others', async () => {
  const seen: string[][] = []
  const rule = (id: string) =>
    ruleOf(id, {}, ['programs'], ({ programs }) => {
      seen.push(programs.map(({ path }) => path))
      return []
    })
  const wide = rule('a/wide')
  const rulebook = {
    rules: [rule('a/narrow'), { ...wide, detector: { ...wide.detector, roles: ['changed', 'imported'] as const } }],
    checklist: [],
  }
  expect(rolesAsked(rulebook)).toEqual(['changed', 'imported'])
  expect(rolesAsked({ rules: [ruleOf('a/b', {}, ['programs', 'modules'], () => [])], checklist: [] })).toEqual([
    'changed',
    'importing',
    'imported',
  ])
  review(await gather(repository(), { asOf, roles: rolesAsked(rulebook) }), rulebook)
  expect(seen[0]).toEqual(['fraud/train.py'])
  expect(seen.some((paths) => paths.includes('shared.py') && paths.includes('fraud/train.py'))).toBe(true)
})

import { expect, test } from 'vitest'
import { anticipate } from '../../src/world/github/anticipate.ts'

const entry = { mode: '100644', id: 'a'.repeat(40), size: 900 }
const treeOf = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, entry]))

const wanted = (paths: string[], settings = 'version: 1') => {
  const [base, head] = [treeOf(paths), treeOf(paths)].map((tree, i) => ({ commit: `${i}`.repeat(40), tree }))
  if (base === undefined || head === undefined) return []
  return anticipate({ settings, body: '', base, mergeBase: base, head, changes: [] }).texts.map(
    ({ path, commit }) => `${commit[0]} ${path}`,
  )
}

test('documents of plans come along from base, where they are few', () => {
  expect(wanted(['monitoring/alerts.yml', 'docs/runbook.md', 'src/main.py', 'docs/logo.png'])).toEqual([
    '0 monitoring/alerts.yml',
    '0 docs/runbook.md',
  ])
})

test('not where nobody configured us, and not those of forty models', () => {
  expect(wanted(['monitoring/alerts.yml'], '')).toEqual([])
  expect(wanted(Array.from({ length: 40 }, (_, i) => `monitoring/${i}.yml`))).toEqual([])
})

import { expect, test } from 'vitest'
import type { Step } from '../../src/weigh/model-change.ts'
import { designSteps } from '../../src/world/gather/design-steps.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const step = (path: string, size: number | null = 10): Step => {
  const entry = { mode: '100644', id: path, size }
  return { path, before: path, base: entry, head: entry }
}

test('designs come first, then what its front matter may call one; neither forms nor what is too long', () => {
  const steps = ['notes.md', 'docs/design/a.md', 'README.md', 'rfcs/0000-template.md', 'train.py', 'docs/b.md'].map((path) => step(path))
  expect(designSteps(steps, []).map(({ path }) => path)).toEqual(['docs/design/a.md', 'notes.md', 'docs/b.md'])
  expect(designSteps([step('docs/design/a.md', 300_000)], [])).toEqual([])
  expect(designSteps(steps, steps.slice(0, 2)).map(({ path }) => path)).toEqual(['docs/b.md'])
  expect(designSteps([{ ...step('docs/design/a.md'), head: null }], [])).toEqual([])
  expect(
    designSteps(
      Array.from({ length: 90 }, (_, i) => step(`docs/${i}.md`)),
      [],
    ).length,
  ).toBe(20)
})

test('prose that is no design is nobody’s evidence', async () => {
  const head = {
    'docs/design/ranker.md': '# Ranker\n',
    'docs/ranker.md': '---\ntype: design\n---\n# Ranker\n',
    'docs/notes.md': '# Notes\n',
    'docs/list.md': '# List\n\ntype: design\n',
  }
  const evidence = await gather(memoryRepository({ base: { 'docs/notes.md': '# Note\n' }, head }), { asOf: '2026-06-01T12:00:00Z' })
  expect(evidence.sources.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual([
    'config docs/design/ranker.md',
    'config docs/ranker.md',
  ])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const shown = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')
const found = shown.find((text) => text.includes('command: contract-needed'))

interface Step {
  uses: string
  id?: string
  if?: string
  with?: Record<string, string>
}
interface Job {
  needs?: string | string[]
  if?: string
  outputs?: Record<string, string>
  'runs-on': string | string[]
  permissions?: Record<string, string>
  steps: Step[]
}
const { jobs, concurrency } = parse(found ?? '') as { jobs: Record<'needed' | 'contract' | 'review', Job>; concurrency: object }

test('a small job asks, the GPU job starts unless it says no, the review runs whatever became of both', () => {
  expect(jobs.needed).toMatchObject({
    'runs-on': 'ubuntu-latest',
    outputs: { needed: expect.stringContaining('steps.ask.outputs.needed') },
  })
  expect(jobs.needed.steps[0]).toMatchObject({ id: 'ask', with: { command: 'contract-needed' } })
  expect(jobs.needed.steps.some(({ uses }) => uses.includes('checkout'))).toBe(false)
  expect(jobs.contract.needs).toBe('needed')
  expect(jobs.contract.if).toContain("!cancelled() && needs.needed.outputs.needed != 'false' &&")
  expect(jobs.review).toMatchObject({ needs: ['needed', 'contract'], if: expect.stringMatching(/^\$\{\{ !cancelled\(\) \}\}$/) })
  expect(concurrency).toMatchObject({ 'cancel-in-progress': false })
})

test('both ask about the same devices, and hand their results on under one name', () => {
  const asked = jobs.needed.steps[0]?.with?.provider
  expect(asked).toBe(jobs.contract.steps.find((step) => step.with?.command === 'contract')?.with?.provider)
  const names = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.uses.includes('artifact') ? [step.with?.name] : [])),
  )
  expect(names).toEqual(['contract-report', 'contract-report', 'contract-report'])
})

test('what the job reads is an output of the Action', () => {
  const { outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { outputs: object }
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['needed', 'report']))
})

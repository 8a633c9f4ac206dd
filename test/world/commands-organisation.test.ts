import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Report } from '../../src/model/report.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { reviewCommand } from '../../src/world/commands/review.ts'
import { GitFixture } from '../git-fixture.ts'

const cwd = mkdtempSync(join(tmpdir(), 'mle-review-org-'))
afterAll(() => {
  rmSync(cwd, { recursive: true })
  repository[Symbol.dispose]()
})

const named = 'acme/.github//mle-review.yml@8f3c1d2e9b7a4c5d6e7f8091a2b3c4d5e6f70819'
const settings = `version: 1\nextends: ${named}\nmodels:\n  m: {paths: [m/**], mode: observe}\n`
const repository = new GitFixture()
repository.commit({ '.github/mle-review.yml': settings, 'm/train.py': 'model.fit(x)\n' })
repository.git('checkout', '-qb', 'work')
repository.commit({ 'm/train.py': 'model.fit(x, y)\n' })

async function reviewed(options: { organisation?: string; format: 'json' | 'text' }) {
  const said: string[] = []
  const io = {
    out: (text: string) => void said.push(text),
    err: () => undefined,
    stdin: () => '',
    env: {},
    cwd,
    now: () => new Date('2026-11-20T12:00:00Z'),
    paint: (_: unknown, text: string) => text,
    width: 400,
    interactive: false,
  } as unknown as Io
  const exit = await reviewCommand({ repo: repository.dir, base: 'main', head: 'work', ...options }, io, rulebook)
  return { exit, text: options.format === 'json' ? said.join('') : said.join('').replace(/\s+/g, ' ') }
}

test('a checkout does not hold it: undecided, and the way on', async () => {
  const { exit, text } = await reviewed({ format: 'text' })
  expect(exit).toBe(2)
  expect(text).toContain('Could not be judged')
  expect(text).toContain(`a checkout does not hold ${named}`)
  expect(text).toContain('--organisation FILE')
})

test('handed in it holds, and a lock is told', async () => {
  writeFileSync(join(cwd, 'org.yml'), 'version: 1\ndefaults: {mode: enforce}\nlocked: [defaults.mode]\n')
  const { exit, text } = await reviewed({ organisation: 'org.yml', format: 'json' })
  expect(exit).toBe(1)
  expect((JSON.parse(text) as Report).models).toMatchObject([{ mode: 'enforce', verdict: 'hold' }])
  const shown = await reviewed({ organisation: 'org.yml', format: 'text' })
  expect(shown.text).toContain('models.m.mode: observe has no effect: acme/.github//mle-review.yml locks defaults.mode, so enforce stands.')
})

test('handed in with a mistake it is named as configuration names it', async () => {
  writeFileSync(join(cwd, 'wrong.yml'), 'version: 1\nlocked: [models.mode]\n')
  const { exit, text } = await reviewed({ organisation: 'wrong.yml', format: 'text' })
  expect(exit).toBe(2)
  expect(text).toContain(`${named}: line 2: locked: models.mode: write it as a key of every model, such as defaults.mode.`)
})

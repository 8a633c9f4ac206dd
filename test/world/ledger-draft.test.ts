import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { readCompact } from '../../src/read/compact.ts'
import { ledgerInDescription, readLedger } from '../../src/read/ledger/ledger.ts'
import { answerLedger } from '../../src/reply/answer-ledger.ts'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { ledgerDraftCommand } from '../../src/world/commands/ledger-draft.ts'
import { gather } from '../../src/world/gather.ts'

const example = await ExampleRepository.build()
afterAll(() => example[Symbol.dispose]())
const names = example.pulls.map(({ name }) => name)

async function draft(head: string, more: { model?: string } = {}) {
  const said = { out: '', err: '' }
  const io: Io = {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    stdin: () => '',
    env: {},
    cwd: example.dir,
    now: () => new Date('2026-11-21T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
  return { exit: await ledgerDraftCommand({ repo: '.', base: 'main', head, ...more }, io, rulebook), ...said }
}

async function gathered(head: string, body = ''): Promise<Evidence> {
  using checkout = await openCheckout(example.dir, { base: 'main', head })
  const evidence = await gather(checkout, { asOf: '2026-11-21T12:00:00Z', description: '', roles: rolesAsked(rulebook) })
  return { ...evidence, pull: { ...evidence.pull, body }, compact: readCompact(body, { path: 'description', commit: null, id: null }) }
}

/** Everything that is said, but of ledgers. */
const said = (evidence: Evidence) => {
  const { findings, questions } = review(evidence, rulebook)
  const others = findings.filter(({ rule }) => !rule.startsWith('ledger/'))
  return [...others.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`), ...questions.map(({ text }) => text)].sort()
}

test.each(names.slice(0, 8))('%s: an entry pasted into the description claims nothing that the evidence does not hold', async (name) => {
  const { out, exit } = await draft(name)
  expect(exit).toBe(0)
  const before = await gathered(name)
  const pasted = out.startsWith('## Observation') ? out : `## Observation Ledger\n\n${out.replace(/^## .*\n/, '')}`
  expect(said({ ...before, ...only(pasted, before) })).toEqual(said(before))
})

function only(body: string, { pull }: Evidence): Partial<Evidence> {
  return { pull: { ...pull, body }, compact: readCompact(body, { path: 'description', commit: null, id: null }) }
}

test('the entry is the next of the file, in its form, with what moved, and open where only a person knows', async () => {
  const { out, err } = await draft('02-fewer-flags')
  const read = readLedger(`# Observation ledger\n\n${out}`, { path: 'fraud/LEDGER.md', commit: null, id: null })
  if (read.is !== 'read') throw new Error(JSON.stringify(read))
  expect(read.value.entries).toHaveLength(1)
  const fields = read.value.entries[0]?.fields
  expect(read.value.entries[0]?.iteration).toBe('3')
  expect(fields?.change?.value).toContain('threshold 0.05 -> 0.08')
  expect(fields?.metricMovement?.value).toContain('recall 0.883 -> 0.8513')
  expect(fields?.sliceMovement?.value).toMatch(/^- recall \(country=IT\) 0\.7336 -> 0\.6856/)
  for (const key of ['decision', 'falsePositives', 'falseNegatives', 'lessonCaptured'] as const) expect(fields?.[key]?.state).toBe('empty')
  expect(err).toBe('note: The newest stands first in fraud/LEDGER.md: it goes there.\n')
})

test('what a person wrote in this change is kept', async () => {
  const { out, err } = await draft('01-device-age')
  expect(out).toContain('Decision: ship\n')
  expect(err).toContain('This change adds the entry already')
})

test('a model without a ledger has an entry for the description, which is read there', async () => {
  const { out, err } = await draft('20-challenger')
  expect(err).toContain('No ledger: is configured for merchant-risk')
  expect(ledgerInDescription(out).entries).toHaveLength(1)
})

test('a change of no model owes none, and says so', async () => {
  const { out, err } = await draft('15-runbook-typo')
  expect(err).toBe('note: This change touches no model, so it owes no entry.\n')
  expect(out.match(/<!-- /g)).toHaveLength(14)
})

test('a model that is not there is a wrong usage', async () => {
  await expect(draft('01-device-age', { model: 'fraud-scorr' })).rejects.toThrow('did you mean fraud-scorer?')
})

test.each(['02-fewer-flags', '20-challenger', '15-runbook-typo'])('%s: the comment hands out what the terminal prints', async (name) => {
  const { out } = await draft(name)
  const text = answerLedger(await gathered(name))
    .map(({ versions }) => versions[0]?.() ?? '')
    .join('\n')
  expect(text).toContain(out.trimEnd())
})

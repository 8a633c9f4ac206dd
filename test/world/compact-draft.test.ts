import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { compactFields } from '../../src/model/compact.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { readCompact } from '../../src/read/compact.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import { compactCommand } from '../../src/world/commands/compact.ts'
import { compactDraftCommand } from '../../src/world/commands/compact-draft.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { gather } from '../../src/world/gather.ts'

const example = await ExampleRepository.build()
afterAll(() => example[Symbol.dispose]())
const names = example.pulls.map(({ name }) => name)

async function run(command: (io: Io) => Promise<number>, stdin = '') {
  const said = { out: '', err: '' }
  const io: Io = {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    stdin: () => stdin,
    env: {},
    cwd: example.dir,
    now: () => new Date('2026-11-21T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
  return { exit: await command(io), ...said }
}
const draft = (head: string, more: { model?: string; description?: string } = {}, stdin = '') =>
  run((io) => compactDraftCommand({ repo: '.', base: 'main', head, ...more }, io, rulebook), stdin)

async function gathered(head: string): Promise<(body: string) => Evidence> {
  using checkout = await openCheckout(example.dir, { base: 'main', head })
  const evidence = await gather(checkout, { asOf: '2026-11-21T12:00:00Z', description: '', roles: rolesAsked(rulebook) })
  return (body) => ({
    ...evidence,
    pull: { ...evidence.pull, body },
    compact: readCompact(body, { path: 'description', commit: null, id: null }),
  })
}

/** Everything that is said, but for the compact that is missing or unfinished. */
const said = (evidence: Evidence) => {
  const { findings, questions } = review(evidence, rulebook)
  const others = findings.filter(({ rule }) => rule !== 'compact/missing' && rule !== 'compact/incomplete')
  return [...others.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`), ...questions.map(({ text }) => text)].sort()
}

test.each(names)('%s: a draft pasted as it is brings no finding and takes none away', async (name) => {
  const withBody = await gathered(name)
  const { out, exit } = await draft(name)
  expect(exit).toBe(0)
  expect(said(withBody(out))).toEqual(said(withBody('')))
})

test('what is derived is answered, what only a person knows is open, in the draft and as it is read back', async () => {
  const { out } = await draft('01-device-age')
  const read = JSON.parse((await run((io) => compactCommand('-', { format: 'json' }, io, rulebook), out)).out)
  const open = compactFields.filter(({ key }) => read.fields[key].state === 'empty').map(({ key }) => key)
  expect(open).toEqual([
    'goal',
    'action',
    'mistakeBudget',
    'acceptableMistakes',
    'assumptions',
    'thresholdOrConfigPlan',
    'knownRisks',
    'nextExperiment',
  ])
  expect(compactFields.filter(({ key }) => read.fields[key].derived === undefined).map(({ key }) => key)).toEqual(open)
  expect(read.fields.candidateSignals).toMatchObject({ value: 'added features log_device_age', derived: 'fraud/metrics.json' })
  expect(read.fields.successMetric.value).toMatch(/^- recall 0\.883 -> 0\.9156 \(at least 0\.82, loses at most 0\.02 against main\)\n/)
  expect(read.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['compact/incomplete'])
})

test('what a person wrote stays, and what was derived before is derived anew', async () => {
  const first = (await draft('02-fewer-flags')).out
  const edited = first
    .replace(/(\*\*Goal:\*\*) <!--.*-->/, '$1 fewer calls')
    .replace('0.05 -> 0.08 <sub>derived from the diff</sub>', '0.05 -> 0.08, by cost')
    .replace('recall 0.883', 'recall 0.999')
    .replace('as on main; config', 'as on main, tried on Monday; config')
  const { out } = await draft('02-fewer-flags', { description: '-' }, edited)
  expect(out).toBe(edited.replace('recall 0.999', 'recall 0.883'))
  expect(out).toContain('tried on Monday')
})

test.each([
  ['nobody', 'no model is called nobody \\(it touches fraud-scorer\\)'],
  ['fraud-scorr', 'no model is called fraud-scorr; did you mean fraud-scorer\\?'],
  ['merchant-risk', 'this change does not touch merchant-risk: it touches fraud-scorer'],
])('--model %s', async (model, message) => {
  await expect(draft('01-device-age', { model })).rejects.toThrow(new RegExp(message))
})

test('a change of no model owes none, and says so beside the bare fields', async () => {
  const { out, err } = await draft('15-runbook-typo')
  expect(err).toBe('note: this change touches no model, so it owes no compact\n')
  expect(out.match(/<!-- /g)).toHaveLength(19)
})

test('the comment carries the draft where a compact is missing or open, and not where it is whole', async () => {
  const comment = (evidence: Evidence) => summaryComment(review(evidence, rulebook), rulebook, null)
  const withBody = await gathered('06-no-compact')
  const { out } = await draft('06-no-compact')
  const missing = comment(withBody('Tune it.'))
  expect(missing).toContain('<details><summary>An Iteration Compact to paste: 11 derived from the evidence, 8 for you</summary>')
  expect(missing).toContain(`\`\`\`markdown\n${out.trimEnd()}\n\`\`\``)
  const unfinished = comment(withBody(out))
  expect(unfinished).toContain('<details><summary>Fields to add to the description: 8 for you</summary>')
  expect(unfinished).not.toContain('**Success metric:**')
  const whole = out.replace(/<!--.*?-->/g, 'n/a: a test')
  expect(comment(withBody(whole))).not.toMatch(/to paste|Fields to add/)
})

import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerCommand } from '../../../src/world/app/answer-command.ts'
import { cpuClock } from '../../cpu-time.ts'
import { compact, step } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

const marker = '<!-- mle-review:v1 kind=summary -->'
const bad = `@acme/all fixes #1 https://evil.test ${marker}</details><img src=x>[x](https://evil.test)`
const orders = '\n::error title=owned::owned\n##[error]owned\n'
/** As a name that git, YAML and JSON take. */
const named = '@acme #1 <img src=x> ::error::owned'

let at: ReviewWorld
let pull: PullRequest

beforeAll(async () => {
  at = await reviewWorld()
  const gates = { gates: { recall: { min: 0.9, slices: { country: { min: 0.7 } } }, [named]: { min: 1 } } }
  const values = {
    version: 1,
    model: bad,
    metrics: { recall: 0.5, [named]: 0.1, p95_latency_ms: `90 ${bad}${orders}` },
    slices: { country: { [named]: { n: 900, recall: 0.5 }, [bad]: { n: 900, recall: 0.4 } } },
    data: { snapshot: `${bad}${orders}` },
  }
  const { objects, branches } = at.acme.repo
  const settings = objects.text(objects.files(branches.get('main') ?? '').get('.github/mle-review.yml')?.id).toString('utf8')
  at.acme.push(
    `work-${named.replaceAll(/[ ~^:?*[\\]/g, '-')}`,
    {
      'gates.yml': JSON.stringify({ version: 1, ...gates }),
      'metrics.json': JSON.stringify(values),
      'model.onnx': 'model two',
      'train.py': `from model import model\n\nmodel.fit("/home/dora/${named}.csv")  # ${bad}\n`,
      [`steps/${named}.py`]: step(1, true).replace('part-1', named),
      '.github/mle-review.yml': `${settings.replace('approvers: [ana]', `approvers: [ana, ${JSON.stringify(bad)}]`)}  ${JSON.stringify(bad)}: {paths: [new/**]}\n`,
    },
    { from: 'main' },
  )
  const body = `${compact(0.99).replaceAll(/: (.*)$/gm, (_, said) => `: ${said} ${bad}`)}\nGaol: ${bad}\nGoal: ${bad} twice\n${orders}\n${marker}`
  pull = at.acme.open({ head: `work-${named.replaceAll(/[ ~^:?*[\\]/g, '-')}`, title: `${bad}${orders}`, body, author: 'dora' })
  await at.review(pull)
  const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
  for (const line of ['status', 'gates', 'compact', 'ledger', `explain ${bad}`, `explain gates/${named}`, bad].map(
    (it) => `/mle-review ${it}`,
  )) {
    const { id } = at.acme.comment(pull, 'dora', line)
    const told = { guid: `g${id}`, event: 'issue_comment.created', at: '2026-11-20T09:00:00Z', number: 1, comment: id, login: 'dora', line }
    await answerCommand(at.world, { about: 'command', ...where, ...told }, { retry: 0, last: false, signal: new AbortController().signal })
  }
})

afterAll(() => at.close())

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
}

/** HTML that is ours. */
const ours = /^(?:<\/?(?:details|summary|sub|span|br)>|<details><summary>[^<>]*<\/summary>|<!-- mle-review:v1 [\w =:.-]+ -->|\s)+$/

function expectInert(markdown: string): void {
  for (const node of nodes(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))) {
    expect(['image', 'definition', 'imageReference', 'linkReference', 'footnoteReference']).not.toContain(node.type)
    if (node.type === 'link') expect(node.url).not.toContain('evil.test')
    if (node.type === 'html') expect(node.value).toMatch(ours)
    if (node.type === 'text') expect(node.value).not.toMatch(/@acme|#1\b|:\/\//)
  }
}

test('the comment says what it found in them, and nothing of theirs is a mention, a link, HTML or a marker', () => {
  const said = at.comments(pull)
  const summaries = said.filter((body) => body.trimEnd().endsWith(marker))
  expect(summaries).toHaveLength(1)
  expect(summaries[0]?.split(/^<!-- mle-review:v1 kind=summary -->$/m)).toHaveLength(2)
  expect(summaries[0]).toContain('owned')
  expect(said).toHaveLength(8)
  for (const body of said) expectInert(body)
})

test('nor on the check, on its lines, and beside the diff', () => {
  const [check, ...more] = at.checks(pull.head)
  expect(more).toEqual([])
  expect(check?.conclusion).toBe('failure')
  expectInert(check?.summary ?? '')
  expect(check?.annotations.length).toBeGreaterThan(1)
  expect(pull.inline.length).toBeGreaterThan(1)
  for (const { body } of pull.inline) expectInert(body.replace(/```suggestion[\s\S]*?```/g, ''))
  for (const text of [check?.title ?? '', ...(check?.annotations ?? []).flatMap(({ title, message }) => [title ?? '', message])])
    expect(text).not.toMatch(/^\s*::|##\[/m)
})

test('the next review takes none of it for its own word', async () => {
  const before = at.comments(pull)
  const { writes } = await at.review(pull)
  expect(writes).toEqual([])
  expect(at.comments(pull)).toEqual(before)
})

test('front matter with code in it is not run, and YAML that grows without end is refused, in time', async () => {
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]\n`).join('')}`
  const code = '---js\n{ planted: (globalThis.planted = true) }\n---\n\nGoal: none\n'
  const card = { 'models/model_card.md': code, 'README.md': code, 'model.onnx': 'model three' }
  at.acme.push('bomb', { ...card, 'gates.yml': bomb, 'metrics.json': bomb, '.github/mle-review.yml': bomb }, { from: 'main' })
  const took = cpuClock()
  const other = at.acme.open({ head: 'bomb', body: code, author: 'dora' })
  const { report } = await at.review(other)
  expect(took()).toBeLessThan(10_000)
  expect(['hold', 'undecided']).toContain(report?.verdict)
  expect(at.checks(other.head).map(({ conclusion }) => conclusion)).toEqual(['failure'])
  expect(Reflect.has(globalThis, 'planted')).toBe(false)
})

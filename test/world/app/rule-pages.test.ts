import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerComment } from '../../../src/reply/answer.ts'
import { answerFor } from '../../../src/world/app/answer-for.ts'
import { openPull } from '../../../src/world/app/answering.ts'
import { compact, metrics } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let pull: PullRequest
const elsewhere = 'https://code.acme.test/mle-review/blob/v1/rules/'
const settings = (top: string) =>
  `version: 1\n${top}\nmodels:\n  fraud:\n    paths: [train.py]\n    mode: enforce\n    metrics: metrics.json\n    gates: gates.yml\n`

beforeAll(async () => {
  at = await reviewWorld()
  at.world.pagesUrl = elsewhere
  const change = { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'metrics.json': metrics(0.76) }
  at.acme.push('work', { ...change, '.github/mle-review.yml': settings('rule_pages: https://evil.test/') }, { from: 'main' })
  pull = at.acme.open({ head: 'work', body: compact(0.76) })
})

afterAll(() => at.close())

/** Where rule ids lead to, in everything that is said. */
async function linked(): Promise<Set<string>> {
  await at.review(pull)
  const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
  const open = await openPull(at.world, where, pull.number, { retry: 0, last: false, signal: new AbortController().signal })
  if ('is' in open) throw new Error('closed')
  const answers: string[] = []
  for (const name of ['explain', 'status', 'explain-holding'] as const) {
    const sections = await answerFor(at.world, { name, argument: name === 'explain' ? 'gates/failed' : null }, open)
    if ('is' in sections) throw new Error(sections.is)
    answers.push(answerComment(sections, name))
  }
  const said = [...at.comments(pull), at.checks(pull.head).at(-1)?.summary ?? '', ...answers]
  const links = said.map((text) => text.match(/https:\/\/[^)\s]*gates\/failed\.\w+/g) ?? [])
  for (const [i, found] of links.entries()) expect(found, said[i]).not.toEqual([])
  return new Set(links.flat())
}

test('all that the App says links to where it was told, then where the base branch says, then its organisation', async () => {
  expect(await linked()).toEqual(new Set([`${elsewhere}gates/failed.md`]))
  at.acme.push('main', { '.github/mle-review.yml': settings('rule_pages: https://ml.acme.test/rules') })
  expect(await linked()).toEqual(new Set(['https://ml.acme.test/rules/gates/failed.html']))
  const policy = at.github.repository('acme/.github', { private: true })
  const commit = policy.push('main', { 'o.yml': 'version: 1\nrule_pages: https://theirs.test\nlocked: [rule_pages]\n' })
  at.app.install('acme/.github')
  at.acme.push('main', { '.github/mle-review.yml': settings(`extends: acme/.github//o.yml@${commit}\nrule_pages: https://ml.acme.test/`) })
  expect(await linked()).toEqual(new Set(['https://theirs.test/gates/failed.html']))
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { ExampleRepository } from '../../src/tools/example-repository.ts'
import { storyFolder } from '../../src/tools/story.ts'
import { storySaid } from '../../src/tools/story-said.ts'
import { gather } from '../../src/world/gather.ts'
import { githubRepository } from '../../src/world/github/repository.ts'
import type { Repository } from '../../src/world/repository.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'

const pulls = ['01-one-model', '02-one-slice', '03-shared-calendar', '05-forty-seeds']
let example: ExampleRepository
let github: FakeGithub

beforeAll(async () => {
  example = await ExampleRepository.build(pulls, storyFolder('forty-models'))
  github = await startFakeGithub()
  const orlo = github.repository('orlo/models')
  orlo.push('main', filesAt('main'))
  for (const { name, title, description } of example.pulls) {
    orlo.push(name, filesAt(name), { from: 'main' })
    orlo.open({ head: name, title, body: description, author: 'bela' })
  }
})

afterAll(async () => {
  example[Symbol.dispose]()
  await github.close()
  expect(github.violations).toEqual([])
})

function filesAt(branch: string): Record<string, string> {
  example.git('checkout', '--quiet', '--force', branch)
  const entries = readdirSync(example.dir, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const paths = entries.map((it) => join(it.parentPath, it.name).slice(example.dir.length + 1)).filter((path) => !path.startsWith('.git/'))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(example.dir, path), 'utf8')]))
}

/** What gathering one pull request read through the port, and how many requests that took on GitHub. */
async function readFor(pull: string) {
  const octokit = octokitAt(
    github.url,
    github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write', statuses: 'write' }),
  )
  const patience = { now: () => 0, sleep: async () => {}, seconds: 60 }
  const at = { owner: 'orlo', repo: 'models', pull: pulls.indexOf(pull) + 1 }
  const repository = githubRepository(octokit, at, { context: 'mle-review/verdict', patience })
  const paths = new Set<string>()
  const counted: Repository = {
    ...repository,
    texts: (wants) => {
      for (const { path } of wants) paths.add(path)
      return repository.texts(wants)
    },
  }
  const before = github.log.length
  const evidence = await gather(counted, { asOf: '2026-11-21T12:00:00Z', roles: rolesAsked(rulebook) })
  return { evidence, paths: [...paths].sort(), requests: github.log.slice(before).map(({ what }) => what) }
}

const modelsIn = (paths: string[]) => [...new Set(paths.flatMap((path) => /^models\/([^/]+)\//.exec(path)?.[1] ?? []))]

/** Of nobody in particular: a model may be named in them. */
const shared = ['.github/mle-review.yml', '.github/workflows/tests.yml', 'README.md']

test.each([
  ['01-one-model', 'logistics-eta'],
  ['02-one-slice', 'ads-click'],
])('%s reads that model and what all share, of the other thirty-nine nothing, in six requests', async (pull, id) => {
  const { evidence, paths, requests } = await readFor(pull)
  expect(evidence.models.map((model) => model.id)).toEqual([id])
  expect(modelsIn(paths)).toEqual([id])
  const files = ['README.md', 'config.yml', 'data.yml', 'gates.yml', 'metrics.json', 'model.lgb.txt.dvc'].map(
    (name) => `models/${id}/${name}`,
  )
  expect(paths.filter((path) => !path.startsWith('docs/runbooks/'))).toEqual([...shared, ...files])
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(6)
})

test('shared code that reaches all forty is read with the programs that import it', async () => {
  const { evidence, paths, requests } = await readFor('03-shared-calendar')
  expect(evidence.models).toHaveLength(40)
  expect(evidence.sources.filter(({ role }) => role === 'changed').map(({ path }) => path)).toEqual([
    'shared/calendar.py',
    'shared/calendar.py',
  ])
  expect(paths).toContain('models/search-ranker/train.py')
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(10)
})

test('all forty touched cost seven requests more than one', async () => {
  const { evidence, paths, requests } = await readFor('05-forty-seeds')
  expect(evidence.models).toHaveLength(40)
  expect(modelsIn(paths)).toHaveLength(40)
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(13)
})

test('all forty touched are one comment, half as long as GitHub takes, in which what holds stands before anything that is folded', async () => {
  const pull = example.pulls.find(({ name }) => name === '05-forty-seeds') ?? expect.unreachable()
  const { files } = await storySaid(example, pull, rulebook)
  const comment = files['comment.md'] ?? ''
  expect(comment.length).toBeLessThan(32_768)
  expect(files['lines.md']).toBeNull()
  const open = comment.slice(0, comment.indexOf('<details>'))
  expect(open).toMatch(/^### ⛔ Held: 24 of 40 models: metrics of another state\n/)
  expect(open.match(/`(?:gates|compact)\/[a-z-]+`/g)).toEqual(['`gates/stale`', '`compact/missing`'])
})

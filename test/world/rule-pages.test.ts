import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { readOrganisation } from '../../src/read/organisation.ts'
import { readSettings, readWrittenSettings } from '../../src/read/settings.ts'
import { pageUrl, ruleLink } from '../../src/reply/links.ts'
import { unlinked } from '../../src/reply/options.ts'
import { effectiveSettings } from '../../src/weigh/effective-settings.ts'
import { linksOf } from '../../src/world/action/links.ts'
import { explainCommand } from '../../src/world/commands/explain.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { reviewCommand } from '../../src/world/commands/review.ts'
import { evidenceOf, modelOf } from '../evidence.ts'
import { GitFixture } from '../git-fixture.ts'

const site = 'https://ml.acme.test/rules'
const from = { path: 'mle-review.yml', commit: null, id: null }
const config = (line: string) => `version: 1\n${line}\nmodels:\n  m: {paths: [train.py]}\n`
const rule = 'gates/failed'
const of = (pages: string | undefined) => evidenceOf([modelOf('m')], {}, pages === undefined ? {} : { rule_pages: pages })

describe('the address', () => {
  test.each([
    site,
    `${site}/`,
    'https://acme.test:8443',
    'https://github.com/acme/mle-review/blob/v1.2/rules/',
    'https://a.test/%7Eml/x_y+z',
  ])('%s is one', (url) => expect(readSettings(config(`rule_pages: ${url}`), from).is).toBe('read'))

  test.each([
    'http://acme.test/rules',
    'javascript:alert(1)',
    'https://user:pass@acme.test/',
    'https://acme.test/a)b',
    'https://acme.test/?q=1',
    'https://acme.test/#x',
    'https://acme.test/a b',
    'https:///rules',
    '//acme.test/rules',
    'rules',
  ])('%s is none', (url) => {
    const read = readSettings(config(`rule_pages: ${JSON.stringify(url)}`), from)
    expect(read).toMatchObject({ is: 'unreadable', fault: 'author' })
    if (read.is === 'unreadable') expect(read.why).toMatch(/line 2: rule_pages: .*begins with https:\/\//)
  })

  test.each([
    [site, `${site}/${rule}.html`],
    [`${site}/`, `${site}/${rule}.html`],
    ['https://github.com/acme/mle-review/blob/v1/rules', `https://github.com/acme/mle-review/blob/v1/rules/${rule}.md`],
    ['https://gitlab.acme.test/ml/-/blob/main/rules/', `https://gitlab.acme.test/ml/-/blob/main/rules/${rule}.md`],
  ])('%s leads to %s', (folder, url) => {
    expect(pageUrl(rule, folder)).toBe(url)
    expect(ruleLink(rule, { ...unlinked, pagesUrl: folder })).toBe(`[\`${rule}\`](${url})`)
  })
})

describe("the organisation's file", () => {
  const effective = (own: string, theirs: string) => {
    const [settings, organisation] = [readWrittenSettings(config(own), from), readOrganisation(`version: 1\n${theirs}\n`, from)]
    if (settings.is !== 'read' || organisation.is !== 'read') throw new Error('unread')
    const { settings: all, aside } = effectiveSettings(settings.value.value, settings.value.written, organisation.value)
    return [all.rule_pages, aside.map(({ path }) => path.join('.'))]
  }
  const own = 'rule_pages: https://own.test/'
  const theirs = 'rule_pages: https://theirs.test/'

  test('is asked where the repository says nothing, and wins where it is locked', () => {
    expect(effective('', theirs)).toEqual(['https://theirs.test/', []])
    expect(effective(own, theirs)).toEqual(['https://own.test/', []])
    expect(effective(own, `${theirs}\nlocked: [rule_pages]`)).toEqual(['https://theirs.test/', ['rule_pages']])
    expect(effective(own, 'locked: [rule_pages]')).toEqual([undefined, ['rule_pages']])
  })
})

test('the Action links as the configuration says, else to the version that runs, else nowhere', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'acme/mle-review', GITHUB_ACTION_REF: 'v1' }
  expect(linksOf(env, of(site)).pagesUrl).toBe(site)
  expect(linksOf(env, of(undefined)).pagesUrl).toBe('https://github.com/acme/mle-review/blob/v1/rules/')
  expect(linksOf({}, of(undefined)).pagesUrl).toBeNull()
})

function io(cwd: string): Io & { said(): string } {
  const said: string[] = []
  const [nothing, now] = [() => {}, () => new Date('2026-11-20T12:00:00Z')]
  const streams = { out: (text: string) => void said.push(text), err: nothing, stdin: () => '' }
  return { ...streams, said: () => said.join(''), env: {}, cwd, now, paint: (_, text) => text, width: 100, interactive: false }
}

test('`explain` names the page as the base branch says, whatever lies in the folder', async () => {
  using repository = new GitFixture()
  const explained = async (format: 'text' | 'json') => {
    const here = io(repository.dir)
    await explainCommand(rule, { format }, here, rulebook)
    return here.said()
  }
  repository.commit({ 'train.py': 'x = 1\n' })
  expect(await explained('text')).not.toContain('https://')
  repository.commit({ '.github/mle-review.yml': config(`rule_pages: ${site}`) })
  repository.branch('topic')
  repository.commit({ '.github/mle-review.yml': config('rule_pages: https://evil.test/') })
  expect((await explained('text')).split('\n')[2]).toBe(`${site}/${rule}.html`)
  expect(JSON.parse(await explained('json'))).toMatchObject({ id: rule, url: `${site}/${rule}.html` })
})

test('`explain` says all but the address outside of a repository, and under a configuration with a mistake', async () => {
  using repository = new GitFixture()
  repository.commit({ '.github/mle-review.yml': 'version: 2\n' })
  for (const cwd of [repository.dir, '/']) {
    const here = io(cwd)
    expect(await explainCommand(rule, { format: 'text' }, here, rulebook)).toBe(0)
    expect(here.said()).toContain('A gate is missed')
    expect(here.said()).not.toContain('https://')
  }
})

test('`review` links as the base branch says, in Markdown and in SARIF', async () => {
  using repository = new GitFixture()
  const models = 'models:\n  m: {paths: [train.py], mode: enforce}\n'
  repository.commit({ 'train.py': 'model.fit(1)\n', '.github/mle-review.yml': `version: 1\nrule_pages: ${site}\n${models}` })
  repository.branch('topic')
  const head = `version: 1\nrule_pages: https://evil.test/\n${models}`
  repository.commit({ 'train.py': 'model.fit(2)\n', '.github/mle-review.yml': head })
  const said = async (format: 'markdown' | 'sarif') => {
    const here = io(repository.dir)
    await reviewCommand({ repo: repository.dir, format }, here, rulebook)
    return here.said()
  }
  expect(await said('markdown')).toContain(`[\`gates/undeclared\`](${site}/gates/undeclared.html)`)
  const { rules } = JSON.parse(await said('sarif')).runs[0].tool.driver as { rules: { id: string; helpUri: string }[] }
  expect(rules.map(({ id, helpUri }) => [id, helpUri])).toEqual(rulebook.rules.map(({ page: { id } }) => [id, `${site}/${id}.html`]))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { About, Delivery } from '../../src/model/delivery.ts'
import { mayBeOurs, slim } from '../../src/read/delivery.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const where = { installation: 7, repositoryId: 11, owner: 'acme', repo: 'fraud' }
const from = {
  installation: { id: 7 },
  repository: { id: 11, full_name: 'acme/fraud', private: true },
  sender: { login: 'ada', type: 'User' },
}
const pull = { number: 12, state: 'open', draft: false, title: 'Refit', body: null, user: null, head: { sha: head, repo: null } }
const listed = { number: 12, base: { repo: { id: 11 } } }
const queueBranch = `gh-readonly-queue/main/pr-12-${base}`
const group = { base_sha: base, head_sha: head, head_ref: `refs/heads/${queueBranch}` }

type Json = Record<string, unknown>
const read = (event: string, payload: Json, appId = 5) => slim(event, 'guid', { ...from, ...payload }, 'now', appId)
const on = (action: string, more: Json = {}, change: Json = {}) => ({ action, pull_request: { ...pull, ...change }, ...more })
const review = (action: string, state: string, user: unknown = { login: 'grace', type: 'User' }) =>
  on(action, { review: { state, user, body: 'ok' } })
const run = (action: string, more: Json = {}, change: Json = {}) => ({
  action,
  check_run: {
    id: 900,
    name: 'mle-review',
    head_sha: head,
    app: { id: 5 },
    pull_requests: [listed],
    check_suite: { head_branch: 'x' },
    ...change,
  },
  ...more,
})
const suite = (change: Json = {}) => ({
  action: 'rerequested',
  check_suite: { head_sha: head, app: { id: 5 }, head_branch: 'x', pull_requests: [], ...change },
})
const comment = (body: unknown, change: Json = {}, more: Json = {}) => ({
  action: 'created',
  issue: { number: 12, pull_request: { url: 'u' }, body: 'text' },
  comment: { id: 800, body, user: { login: 'ada', type: 'User' }, ...change },
  ...more,
})
const ownIssue = (login: string) => ({ number: 12, pull_request: { url: 'u' }, user: { login, type: 'User' } })
const push = (change: Json = {}) => ({
  ref: 'refs/heads/main',
  before: base,
  after: head,
  commits: [{ added: [], modified: ['fraud/gates.yml'], removed: [] }],
  ...change,
})
const flow = (change: Json = {}) => ({
  action: 'completed',
  workflow_run: {
    id: 700,
    name: 'CI',
    path: '.github/workflows/contract.yml@main',
    event: 'pull_request',
    head_sha: head,
    head_branch: 'x',
    pull_requests: [listed],
    conclusion: 'failure',
    ...change,
  },
})

const documents = (count: number) => Array.from({ length: count }, (_, i) => `${i}.yml`)

const aPull = { about: 'pull', ...where, number: 12, head, before: null, open: true, draft: false, label: null }
const anApproval = { about: 'approval', ...where, number: 12, head, login: 'grace', ends: false }
const aCheck = { about: 'check', ...where, check: 900, head, pulls: [12], ask: 'run', login: 'ada' }
const aCommand = { about: 'command', ...where, number: 12, comment: 800, line: '/mle-review gates', login: 'ada' }
const anAnswer = { about: 'answer', ...where, number: 12, login: 'ada' }
const aPush = { about: 'push', ...where, branch: 'main', paths: ['fraud/gates.yml'] }
const aContract = { about: 'contract-run', ...where, run: 700, head, pulls: [12] }
const aGroup = { about: 'merge-group', ...where, group }

const table: [what: string, event: string, payload: Json, expected: object | null][] = [
  ['opened', 'pull_request', on('opened'), aPull],
  ['opened by a bot', 'pull_request', on('opened', { sender: { login: 'dependabot[bot]', type: 'Bot' } }), aPull],
  ['opened by somebody who is gone', 'pull_request', on('opened', { sender: null }), aPull],
  ['opened as a draft', 'pull_request', on('opened', {}, { draft: true }), { ...aPull, draft: true }],
  ['a new head', 'pull_request', on('synchronize'), aPull],
  ['ready', 'pull_request', on('ready_for_review'), aPull],
  ['a draft again', 'pull_request', on('converted_to_draft', {}, { draft: true }), { ...aPull, draft: true }],
  ['closed', 'pull_request', on('closed', {}, { state: 'closed' }), { ...aPull, open: false }],
  ['reopened', 'pull_request', on('reopened'), aPull],
  ['another description', 'pull_request', on('edited', { changes: { body: { from: 'secret words' } } }), aPull],
  ['a description where none was', 'pull_request', on('edited', { changes: { body: { from: null } } }), aPull],
  ['another base', 'pull_request', on('edited', { changes: { base: { ref: { from: 'main' } } } }), aPull],
  ['another title alone', 'pull_request', on('edited', { changes: { title: { from: 'x' } } }), null],
  ['an edit of nothing', 'pull_request', on('edited'), null],
  ['a label', 'pull_request', on('labeled', { label: { name: 'ml: retrain' } }), { ...aPull, label: 'ml: retrain' }],
  ['a label less', 'pull_request', on('unlabeled', { label: { name: 'x' } }), { ...aPull, label: 'x' }],
  ['a label that is gone', 'pull_request', on('labeled', { label: null }), null],
  ['opened with a label in the payload', 'pull_request', on('opened', { label: { name: 'x' } }), aPull],
  ['assigned', 'pull_request', on('assigned'), null],
  ['no installation', 'pull_request', on('opened', { installation: null }), null],
  ['a head that is no object id', 'pull_request', on('opened', {}, { head: { sha: '-x' } }), null],
  ['approved', 'pull_request_review', review('submitted', 'approved'), anApproval],
  ['approved, as older servers write it', 'pull_request_review', review('submitted', 'APPROVED'), anApproval],
  ['dismissed', 'pull_request_review', review('dismissed', 'dismissed'), { ...anApproval, ends: true }],
  [
    'dismissed, its author gone',
    'pull_request_review',
    review('dismissed', 'dismissed', null),
    { ...anApproval, login: 'ghost', ends: true },
  ],
  ['commented', 'pull_request_review', review('submitted', 'commented'), null],
  ['changes requested', 'pull_request_review', review('submitted', 'changes_requested'), { ...anApproval, ends: true }],
  ['a review edited', 'pull_request_review', review('edited', 'approved'), null],
  ['a bot approves', 'pull_request_review', review('submitted', 'approved', { login: 'nice[bot]', type: 'Bot' }), null],
  [
    'approved after the merge',
    'pull_request_review',
    { ...review('submitted', 'approved'), pull_request: { ...pull, state: 'closed' } },
    null,
  ],
  ['queued to merge', 'merge_group', { action: 'checks_requested', merge_group: { ...group, head_commit: { message: 'text' } } }, aGroup],
  ['left the queue', 'merge_group', { action: 'destroyed', merge_group: group }, null],
  ['our check again', 'check_run', run('rerequested'), aCheck],
  ['our check, created', 'check_run', run('created'), null],
  ['our check, completed', 'check_run', run('completed'), null],
  ["another App's check of our name", 'check_run', run('rerequested', {}, { app: { id: 6 } }), null],
  ['no App at all', 'check_run', run('rerequested', {}, { app: null }), null],
  ['our App, another check', 'check_run', run('rerequested', {}, { name: 'lint' }), null],
  ['from a fork', 'check_run', run('rerequested', {}, { pull_requests: [], check_suite: null }), { ...aCheck, pulls: [] }],
  [
    'a pull request elsewhere with this head',
    'check_run',
    run('rerequested', {}, { pull_requests: [{ number: 3, base: { repo: { id: 99 } } }] }),
    { ...aCheck, pulls: [] },
  ],
  ['run', 'check_run', run('requested_action', { requested_action: { identifier: 'run' } }), aCheck],
  ['explain', 'check_run', run('requested_action', { requested_action: { identifier: 'explain' } }), { ...aCheck, ask: 'explain' }],
  ['a button not ours', 'check_run', run('requested_action', { requested_action: { identifier: 'constructor' } }), null],
  [
    'a check of the merge queue',
    'check_run',
    run('rerequested', {}, { pull_requests: [], check_suite: { head_branch: queueBranch } }),
    aGroup,
  ],
  [
    'on a branch called as the merge queue does',
    'check_run',
    run('rerequested', {}, { check_suite: { head_branch: queueBranch } }),
    aCheck,
  ],
  [
    'explain in the merge queue',
    'check_run',
    run('requested_action', { requested_action: { identifier: 'explain' } }, { check_suite: { head_branch: queueBranch } }),
    { ...aCheck, ask: 'explain' },
  ],
  ['all checks again', 'check_suite', suite(), { ...aCheck, check: null, pulls: [] }],
  ["another App's suite", 'check_suite', suite({ app: { id: 6 } }), null],
  ['a suite requested by a push', 'check_suite', { ...suite(), action: 'requested' }, null],
  ['a suite of the merge queue', 'check_suite', suite({ head_branch: queueBranch }), aGroup],
  ['a command', 'issue_comment', comment('/mle-review gates\nand words of mine'), aCommand],
  ['a command in a quotation', 'issue_comment', comment('> /mle-review gates'), null],
  ['words', 'issue_comment', comment('nice work'), null],
  ['a comment of nothing', 'issue_comment', comment(null), null],
  ['a command on an issue', 'issue_comment', comment('/mle-review gates', {}, { issue: { number: 12 } }), null],
  ['a command edited', 'issue_comment', { ...comment('/mle-review gates'), action: 'edited' }, null],
  ["a bot's command", 'issue_comment', comment('/mle-review gates', { user: { login: 'ours[bot]', type: 'Bot' } }), null],
  ['a bot that says it is none', 'issue_comment', comment('/mle-review gates', { user: { login: 'ours[bot]', type: 'User' } }), null],
  ['sent by a bot', 'issue_comment', comment('/mle-review gates', {}, { sender: { login: 'x', type: 'Bot' } }), null],
  ['by somebody who is gone', 'issue_comment', comment('/mle-review gates', { user: null }), null],
  ['sent by somebody who is gone', 'issue_comment', comment('/mle-review gates', {}, { sender: null }), aCommand],
  ['an answer of the author', 'issue_comment', comment('Q-1a2b3c: the desk', {}, { issue: ownIssue('ada') }), anAnswer],
  ['an answer of a member', 'issue_comment', comment('> Who? `Q-1a2b3c`\n\nWe do.', { author_association: 'MEMBER' }), anAnswer],
  ["a stranger's answer", 'issue_comment', comment('Q-1a2b3c: me', { author_association: 'NONE' }, { issue: ownIssue('eve') }), null],
  ['an id and nothing more', 'issue_comment', comment('Q-1a2b3c', { author_association: 'MEMBER' }), null],
  ['a quotation without an id', 'issue_comment', comment('> Who?\n\nWe do.', { author_association: 'MEMBER' }), null],
  ["a bot's answer", 'issue_comment', comment('Q-1a2b3c: me', { user: { login: 'x', type: 'Bot' }, author_association: 'MEMBER' }), null],
  ['an answer on an issue', 'issue_comment', comment('Q-1a2b3c: me', { author_association: 'MEMBER' }, { issue: { number: 12 } }), null],
  ['a push', 'push', push(), aPush],
  ['of code and prose alone', 'push', push({ commits: [{ added: ['a.py'], modified: ['README.md'], removed: ['m.onnx'] }] }), null],
  [
    'of code and more',
    'push',
    push({ commits: [{ added: ['a.py', 'gates'], modified: [] }, { removed: ['old.yml'] }] }),
    { ...aPush, paths: ['gates', 'old.yml'] },
  ],
  ['by force', 'push', push({ forced: true }), { ...aPush, paths: null }],
  ['of no commit listed', 'push', push({ commits: [] }), { ...aPush, paths: null }],
  ['of more commits than listed', 'push', push({ size: 2 }), { ...aPush, paths: null }],
  ['of 2,048 commits', 'push', push({ commits: Array.from({ length: 2048 }, () => ({ added: ['a.py'] })) }), { ...aPush, paths: null }],
  [
    'of 2,047 commits',
    'push',
    push({ commits: Array.from({ length: 2047 }, () => ({ added: ['a.yml'] })) }),
    { ...aPush, paths: ['a.yml'] },
  ],
  ['of 3,000 files', 'push', push({ commits: [{ added: Array.from({ length: 3000 }, (_, i) => `${i}.py`) }] }), { ...aPush, paths: null }],
  ['of 300 documents', 'push', push({ commits: [{ added: documents(300) }] }), { ...aPush, paths: documents(300).sort() }],
  [
    'of 3,000 files in one commit of two',
    'push',
    push({ commits: [{ added: ['a.yml'] }, { added: documents(3000) }] }),
    { ...aPush, paths: null },
  ],
  ['of one path that no database takes', 'push', push({ commits: [{ added: ['a.yml', 'b\ud800.yml'] }] }), { ...aPush, paths: null }],
  [
    'of 301 documents',
    'push',
    push({ commits: [{ added: Array.from({ length: 301 }, (_, i) => `${i}.yml`) }] }),
    { ...aPush, paths: null },
  ],
  ['of a path no database takes', 'push', push({ commits: [{ added: ['a\u0000.yml'] }] }), { ...aPush, paths: null }],
  ['of a tag', 'push', push({ ref: 'refs/tags/main' }), null],
  ['that deletes', 'push', push({ deleted: true, commits: [] }), null],
  ['of a new branch', 'push', push({ created: true }), null],
  ['to the merge queue', 'push', push({ ref: `refs/heads/${queueBranch}` }), null],
  ['to a branch with a slash', 'push', push({ ref: 'refs/heads/release/1' }), { ...aPush, branch: 'release/1' }],
  ['a contract by its file', 'workflow_run', flow(), aContract],
  ['a contract by its name', 'workflow_run', flow({ name: 'Inference Contract', path: 'dynamic/x' }), aContract],
  ['of a fork', 'workflow_run', flow({ pull_requests: [] }), { ...aContract, pulls: [] }],
  ['of the merge queue', 'workflow_run', flow({ event: 'merge_group', head_branch: queueBranch }), aGroup],
  ['on a branch called contract', 'workflow_run', flow({ path: '.github/workflows/ci.yml@contract' }), null],
  ['another workflow', 'workflow_run', flow({ path: '.github/workflows/ci.yml' }), null],
  ['a contract on a push', 'workflow_run', flow({ event: 'push' }), null],
  ['a contract on a branch called as the merge queue does', 'workflow_run', flow({ head_branch: queueBranch }), aContract],
  ['a contract skipped', 'workflow_run', flow({ conclusion: 'skipped' }), null],
  ['a contract begun', 'workflow_run', { ...flow(), action: 'requested' }, null],
  ['an event without its action', 'pull_request', { pull_request: pull }, null],
  ['another event', 'issues', { action: 'opened' }, null],
  ['an event by the name of a property', 'constructor', { action: '' }, null],
]

describe('what is ours of a webhook', () => {
  test.each(table)('%s (%s)', (_what, event, payload, expected) => {
    const delivery = read(event, payload)
    const name = 'action' in payload ? `${event}.${payload.action}` : event
    expect(delivery).toEqual(expected === null ? null : { guid: 'guid', event: name, at: 'now', ...expected })
    if (delivery !== null) expect(mayBeOurs(event, (payload.action as string | undefined) ?? null)).toBe(true)
  })

  test('an installation and its repositories', () => {
    const one = { id: 11, name: 'fraud', full_name: 'acme/fraud', private: true }
    const known = { repositoryId: 11, owner: 'acme', repo: 'fraud' }
    const of = (event: string, action: string, more: Json) => {
      const { about, gone, repositories } = slim(event, 'g', { installation: { id: 7 }, action, ...more }, 'now', 5) as Delivery & {
        about: 'installation'
      }
      return { about, gone, repositories }
    }
    const there = { about: 'installation', gone: false, repositories: [known] }
    expect(of('installation', 'created', { repositories: [one, null, { id: 'x' }] })).toEqual(there)
    expect(of('installation', 'unsuspend', {})).toEqual({ ...there, repositories: [] })
    expect(of('installation', 'suspend', {})).toEqual({ ...there, gone: true, repositories: [] })
    expect(of('installation', 'deleted', { repositories: [one] })).toEqual({ ...there, gone: true })
    expect(of('installation_repositories', 'added', { repositories_added: [one], repositories_removed: [] })).toEqual(there)
    expect(of('installation_repositories', 'removed', { repositories_added: [], repositories_removed: [one] })).toEqual({
      ...there,
      gone: true,
    })
    const many = Array.from({ length: 2000 }, (_, i) => ({ id: i + 1, full_name: `acme/r${i}` }))
    expect(of('installation', 'created', { repositories: many }).repositories).toHaveLength(100)
  })
})

const word = 'Zanzibar-tok_3n'
const events = [
  'pull_request',
  'pull_request_review',
  'merge_group',
  'check_run',
  'check_suite',
  'issue_comment',
  'push',
  'workflow_run',
  'installation',
  'installation_repositories',
]
const ours = table.filter(([, , , expected]) => expected !== null)

describe('whatever comes', () => {
  test('any JSON under any name is dropped or read, never thrown', () => {
    const json = fc.jsonValue({ maxDepth: 6 })
    const name = fc.oneof(fc.constantFrom(...events), fc.string(), fc.constantFrom('__proto__', 'toString'))
    fc.assert(fc.property(name, json, (event, payload) => void slim(event, 'g', payload, 'now', 5)))
  })

  test('our payloads with any part replaced by any JSON keep their shape and come back from JSON as they were', () => {
    const parts = fc.dictionary(
      fc.constantFrom(
        'pull_request',
        'repository',
        'installation',
        'label',
        'changes',
        'check_run',
        'comment',
        'issue',
        'sender',
        'commits',
        'ref',
        'merge_group',
        'workflow_run',
        'review',
      ),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ours), parts, ([, event, payload], more) => {
        const delivery = read(event, { ...payload, ...more })
        expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery)
      }),
    )
  })

  test('no word that a person wrote is kept but the line of a command', () => {
    const said = { title: word, body: word, message: word, description: word, name: word }
    for (const [what, event, payload] of ours.filter(([what]) => !what.includes('label'))) {
      const spoken = {
        ...payload,
        repository: { ...from.repository, description: word },
        changes: { ...(payload.changes as object), title: { from: word } },
      } as Json
      for (const key of ['pull_request', 'issue', 'review', 'merge_group'])
        if (payload[key]) spoken[key] = { ...(payload[key] as object), ...said }
      if (event === 'issue_comment') spoken.comment = { ...(payload.comment as object), body: `/mle-review gates\n${word}` }
      if (event === 'push') spoken.commits = (payload.commits as object[]).map((it) => ({ ...it, message: word, author: said }))
      const delivery = read(event, spoken) as (Delivery & About) | null
      expect(delivery, what).not.toBeNull()
      expect(JSON.stringify(delivery), what).not.toContain(word)
    }
  })

  test('what is kept can be stored: no NUL, no half of a character', () => {
    const label = (name: string) => (read('pull_request', on('labeled', { label: { name } })) as { label?: string } | null)?.label
    expect(label('a\u0000b')).toBe('a\uFFFDb')
    expect(label('a\uD800b')).toBe('a\uFFFDb')
  })
})

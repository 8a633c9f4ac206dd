import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands, type RepositoryRole, repositoryRoles } from '../../../src/model/command.ts'
import type { ReviewJob } from '../../../src/model/delivery.ts'
import { slashLine } from '../../../src/read/slash-command.ts'
import { answerMarker } from '../../../src/reply/markers.ts'
import { answerCommand } from '../../../src/world/app/answer-command.ts'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import { commandBudget } from '../../../src/world/app/command-budget.ts'
import { explainButton } from '../../../src/world/app/explain-button.ts'
import type { Attempt } from '../../../src/world/queue/queue.ts'
import { compact, metrics } from '../../doors/fraud-repository.ts'
import type { Comment, PullRequest } from '../../fake-github/state.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let pull: PullRequest
let world: AppWorld
let asked: { job: ReviewJob; urgent: boolean }[]
let counted: string[]

beforeEach(async () => {
  at = await reviewWorld()
  asked = []
  counted = []
  const ask: AppWorld['queue']['ask'] = async (job, how) => void asked.push({ job, urgent: how?.urgent === true })
  const command = (name: string, outcome: string) => void counted.push(`${name} ${outcome}`)
  world = { ...at.world, queue: { ...at.world.queue, ask }, meters: { ...at.world.meters, command } }
  at.acme.push('work', { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'model.onnx': 'model two' }, { from: 'main' })
  at.acme.push('work', { 'metrics.json': metrics(0.76) })
  pull = at.acme.open({ head: 'work', author: 'dora', body: compact(0.76) })
})

afterEach(async () => {
  expect(at.github.violations).toEqual([])
  await at.close()
})

const first: Attempt = { retry: 0, last: false, signal: new AbortController().signal }

function deliver(comment: Comment, over: { line?: string; login?: string; number?: number } = {}, attempt = first) {
  const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
  const line = slashLine(comment.body) ?? comment.body
  const told = { guid: `g${comment.id}`, event: 'issue_comment.created', at: '2026-11-20T09:00:00Z', number: pull.number, line }
  return answerCommand(world, { about: 'command', ...where, ...told, comment: comment.id, login: comment.user.login, ...over }, attempt)
}

function says(login: string, body: string): Comment {
  return at.acme.comment(pull, login, body)
}

const reactions = ({ id }: Comment) => (at.acme.repo.reactions.get(id) ?? []).map(({ content }) => content)
const answers = () => at.comments(pull)

/** Somebody of each kind, and whether the table lets them. */
const people: { who: string; login: string; role: RepositoryRole; author: boolean }[] = [
  ...repositoryRoles.map((role) => ({ who: `somebody with ${role}`, login: `${role}-person`, role, author: false })),
  { who: 'the author without permission', login: 'Dora', role: 'none', author: true },
]

describe('everything a command may do, and for whom', () => {
  const lines = commands.map(({ usage, argument }) => (argument === null ? usage : usage.replace(argument, 'gates/failed')))
  const walk = people.flatMap((person) => commands.map((command, i) => ({ ...person, command, line: lines[i] ?? '' })))

  test.each(walk)('$line by $who', async ({ login, role, author, command, line }) => {
    at.acme.collaborator(login, role)
    const allowed = author || ['triage', 'write', 'maintain', 'admin'].includes(role)
    const before = JSON.stringify(at.acme.repo.checkRuns)
    const comment = says(login, line)
    expect(await deliver(comment)).toEqual({ is: 'done' })
    expect(JSON.stringify(at.acme.repo.checkRuns)).toBe(before)
    expect(counted).toEqual([`${command.name} ${allowed ? 'answered' : 'denied'}`])
    if (!allowed) {
      expect(reactions(comment)).toEqual(['-1'])
      expect(answers()).toEqual([expect.stringMatching(/^Commands here are for .*nothing was done\.\n/)])
      expect(asked).toEqual([])
    } else if (command.does === 'asks') {
      expect(reactions(comment)).toEqual(['+1'])
      expect(answers()).toEqual([])
      expect(asked).toEqual([
        { job: { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud', pull: 1 }, urgent: true },
      ])
    } else {
      expect(reactions(comment)).toEqual(['eyes'])
      expect(answers()).toHaveLength(1)
      expect(answers()[0]?.endsWith(answerMarker(`c${comment.id}`))).toBe(true)
      expect(asked).toEqual([])
    }
  })

  test('each command answers what it says', async () => {
    const wanted = {
      explain: /^### A gate is missed\n/,
      status: /^### ⛔ Held: [\s\S]*May approve: `ana`/,
      gates: /^### \d+ of \d+ limits? met\n[\s\S]*\| recall .*0\.76/,
      compact: /^### Iteration Compact: \d+ of 19 fields answered/,
      ledger: /^### Ledger entry for the description: \d+ of 14 fields filled, \d+ for you\n/,
      help: /^### Commands\n/,
    }
    for (const [name, told] of Object.entries(wanted)) {
      await deliver(says('dora', `/mle-review ${name}${name === 'explain' ? ' gates/failed' : ''}`))
      expect(answers().at(-1), name).toMatch(told)
    }
    expect(answers()).toHaveLength(Object.keys(wanted).length)
  })
})

test('a login is the same in any case', async () => {
  const comment = says('dora', '/mle-review')
  await deliver(comment, { login: 'DORA' })
  expect(reactions(comment)).toEqual(['+1'])
})

test('a custom role counts for what it includes', async () => {
  at.github.faults.push({
    matches: (what) => what.endsWith('/permission'),
    times: 1,
    status: 200,
    body: JSON.stringify({ permission: 'read', role_name: 'model-steward', user: { permissions: { pull: true, triage: true } } }),
  })
  const comment = says('sam', '/mle-review')
  await deliver(comment)
  expect(reactions(comment)).toEqual(['+1'])
})

test('a stranger is told once on a pull request, whoever asks again and whatever is asked', async () => {
  const all = [says('eve', '/mle-review status'), says('eve', '/mle-review'), says('mallory', '/mle-review wibble @acme/all')]
  for (const comment of all) await deliver(comment)
  expect(all.map(reactions)).toEqual([['-1'], ['-1'], ['-1']])
  expect(answers()).toHaveLength(1)
  expect(asked).toEqual([])
  expect(counted).toEqual(['status denied', 'run denied', 'unknown denied'])
})

test('a secret pasted behind our name is neither kept nor repeated, and the comment is still answered', async () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const comment = says('dora', `/mle-review ${secret}`)
  await deliver(comment, { line: '/mle-review [token]' })
  expect(reactions(comment)).toEqual(['confused'])
  expect(answers()[0]).toMatch(/^`\[token\]` is no command here\./)
  expect(JSON.stringify([answers(), at.logged])).not.toContain(secret)
})

test('what is not understood is answered with the nearest command, and the words in it do nothing', async () => {
  const comment = says('dora', '/mle-review statsu @acme/all #1 <img src=x> <!-- mle-review:v1 kind=summary -->')
  await deliver(comment)
  expect(reactions(comment)).toEqual(['confused'])
  expect(answers()[0]).toMatch(
    /^`statsu @acme\/all #1 <img src=x> <!-- mle-review:v1 kind=summary -->` is no command here\. Did you mean `\/mle-review status`\?/,
  )
  expect(counted).toEqual(['unknown not-understood'])
})

describe('what judges has a budget by the hour and pull request', () => {
  let clock: number
  beforeEach(() => {
    clock = Date.parse('2026-11-20T09:00:00Z')
    world.commands = commandBudget(() => clock)
  })

  const ask = async (login: string, line: string) => {
    const comment = says(login, line)
    expect(await deliver(comment)).toEqual({ is: 'done' })
    return comment
  }
  const judging = () => counted.filter((it) => !it.endsWith('limited')).length

  test('the author has ten; beyond them one sentence an hour, and a reaction, at no cost of a review', async () => {
    for (let i = 0; i < 10; i++) await ask('dora', '/mle-review gates')
    const spent = github(() => ask('dora', '/mle-review status'))
    expect((await spent).length).toBeLessThan(8)
    const beyond = [await ask('dora', '/mle-review'), await ask('dora', '/mle-review compact'), await ask('dora', '/mle-review gates')]
    expect(beyond.map(reactions)).toEqual([['confused'], ['confused'], ['confused']])
    expect([asked.length, judging(), counted.at(-1)]).toEqual([0, 10, 'gates limited'])
    expect(answers()).toHaveLength(11)
    expect(answers().at(-1)).toMatch(/^More than 10 /)
    await ask('dora', '/mle-review explain gates/failed')
    expect(answers()).toHaveLength(12)
    clock += 3_600_000
    await ask('dora', '/mle-review')
    expect(asked).toHaveLength(1)
  })

  test('who may write has sixty of their own', async () => {
    at.acme.collaborator('ben', 'triage')
    at.acme.collaborator('ana', 'write')
    for (let i = 0; i < 12; i++) await ask('ben', '/mle-review')
    expect(asked).toHaveLength(10)
    for (let i = 0; i < 61; i++) await ask('ana', '/mle-review')
    expect(asked).toHaveLength(70)
    expect(answers().map((body) => body.split(' ').slice(0, 3).join(' '))).toEqual(['More than 10', 'More than 60'])
  })

  test('what GitHub delivers again is counted once, and what could not be told is told with the next attempt', async () => {
    const comment = says('dora', '/mle-review')
    for (let i = 0; i < 11; i++) await deliver(comment)
    expect(reactions(comment)).toEqual(['+1'])
    for (let i = 0; i < 9; i++) await ask('dora', '/mle-review')
    const last = says('dora', '/mle-review')
    at.github.faults.push({
      matches: (what) => what.startsWith('POST') && what.endsWith('/{issue_number}/comments'),
      times: 1,
      status: 429,
    })
    expect(await deliver(last)).toMatchObject({ is: 'later' })
    expect(await deliver(last)).toEqual({ is: 'done' })
    expect(answers()).toHaveLength(1)
  })
})

/** The requests that something makes. */
async function github(work: () => Promise<unknown>) {
  const before = at.github.log.length
  await work()
  return at.github.log.slice(before)
}

describe('nothing is done', () => {
  const untouched = (comment: Comment) => {
    expect(reactions(comment)).toEqual([])
    expect(answers()).toEqual([])
    expect(asked).toEqual([])
    expect(counted).toEqual([])
  }

  test('where the comment was edited since', async () => {
    const comment = says('dora', '/mle-review status')
    comment.body = '/mle-review gates'
    await deliver(comment, { line: '/mle-review status' })
    untouched(comment)
  })

  test('where it no longer is a command', async () => {
    const comment = says('dora', '> /mle-review')
    await deliver(comment, { line: '/mle-review' })
    untouched(comment)
  })

  test('where it was deleted', async () => {
    const comment = says('dora', '/mle-review')
    pull.comments.pop()
    expect(await deliver(comment)).toEqual({ is: 'done' })
    untouched(comment)
  })

  test.each(['renovate[bot]', 'mle-review[bot]'])('where %s wrote it, whatever it may', async (login) => {
    at.acme.collaborator(login, 'admin')
    const comment = at.acme.comment(pull, login, '/mle-review')
    await deliver(comment)
    expect(reactions(comment)).toEqual([])
    expect(asked).toEqual([])
  })

  test('where the delivery names somebody else than GitHub does', async () => {
    const comment = says('eve', '/mle-review')
    await deliver(comment, { login: 'dora' })
    untouched(comment)
  })

  test('where the comment stands on another pull request', async () => {
    at.acme.push('other', { 'README.md': 'x' }, { from: 'main' })
    const other = at.acme.open({ head: 'other', author: 'eve' })
    const comment = at.acme.comment(pull, 'eve', '/mle-review')
    await deliver(comment, { number: other.number })
    untouched(comment)
  })
})

test('run twice it answers once, also where the first answer was lost on its way', async () => {
  const comment = says('dora', '/mle-review status')
  at.github.faults.push({ matches: (what) => what.endsWith('/{issue_number}/comments'), times: 1, status: 502, when: 'after' })
  await deliver(comment)
  await deliver(comment)
  expect(answers()).toHaveLength(1)
  expect(reactions(comment)).toEqual(['eyes'])
})

test('killed between the reaction and the answer, the next attempt answers', async () => {
  const comment = says('dora', '/mle-review status')
  at.meanwhile.do = () => {
    at.meanwhile.do = () => undefined
    throw new Error('killed')
  }
  await expect(deliver(comment)).rejects.toThrow('killed')
  expect([reactions(comment), answers()]).toEqual([['eyes'], []])
  await deliver(comment, {}, { ...first, retry: 1 })
  expect([reactions(comment), answers().length]).toEqual([['eyes'], 1])
})

test.each([
  ['before who asks is known', '/permission'],
  ['before the reaction', '/reactions'],
  ['before the answer', '/{issue_number}/comments'],
])('a limit %s is for the queue to wait for, and then it is answered once', async (_, route) => {
  at.acme.collaborator('ben', 'triage')
  const comment = says('ben', '/mle-review help')
  const limited = {
    times: 1,
    status: 403,
    headers: { 'retry-after': '37' },
    body: '{"message":"You have exceeded a secondary rate limit"}',
  }
  at.github.faults.push({ matches: (what) => what.endsWith(route), ...limited })
  expect(await deliver(comment)).toMatchObject({ is: 'later', seconds: 37 })
  expect(counted).toEqual([])
  expect(at.slept).toEqual([])
  expect(await deliver(comment)).toEqual({ is: 'done' })
  expect(answers()).toHaveLength(1)
  expect(counted).toEqual(['help answered'])
})

test('what throws while it is judged is tried again; the last attempt says that it could not be', async () => {
  const comment = says('dora', '/mle-review status')
  at.meanwhile.do = () => {
    throw new Error('The review took longer than 60 s.')
  }
  await expect(deliver(comment)).rejects.toThrow('60 s')
  expect(answers()).toEqual([])
  expect(await deliver(comment, {}, { ...first, retry: 5, last: true })).toEqual({ is: 'done' })
  expect(answers()).toEqual([expect.stringContaining('### ⚠️ Could not be judged\n\nThe review took longer than 60 s.\n')])
})

test('GitHub failing is tried again', async () => {
  const comment = says('dora', '/mle-review status')
  at.github.faults.push({ matches: (what, sent) => what === 'query' && sent.includes('latestOpinionatedReviews'), times: 99, status: 502 })
  await expect(deliver(comment)).rejects.toThrow(/502/)
  expect(answers()).toEqual([])
})

test('where the App may not comment, the log names the mend and the job ends', async () => {
  at.app.accept(at.installation, { contents: 'read', pull_requests: 'read', checks: 'write', metadata: 'read' })
  const comment = says('dora', '/mle-review help')
  expect(await deliver(comment)).toEqual({ is: 'done' })
  const warned = at.logged.filter(({ level }) => level === 'warn').map(({ fields }) => String(fields.why))
  expect(warned.length).toBeGreaterThan(0)
  for (const why of warned) expect(why).toContain('Give the App `pull_requests: write`')
})

test('on a closed pull request nothing is judged, and pages are still explained', async () => {
  at.acme.close(pull)
  for (const line of ['/mle-review', '/mle-review status', '/mle-review explain gates/failed']) await deliver(says('dora', line))
  expect(asked).toEqual([])
  expect(answers().map((body) => body.split('\n')[0])).toEqual([
    expect.stringContaining('The pull request is closed'),
    expect.stringContaining('The pull request is closed'),
    '### A gate is missed',
  ])
})

describe('the button of the check', () => {
  const press = (login: string) => {
    const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
    return explainButton(world, { ...where, number: 1, login }, first)
  }

  test('explains what holds, once for each head', async () => {
    at.acme.collaborator('ben', 'write')
    await press('ben')
    await press('dora')
    expect(answers()).toEqual([expect.stringMatching(/^### (One rule holds|\d rules hold) `[0-9a-f]{7}`\n\n#### /)])
    at.acme.push('work', { 'train.py': 'from model import model\n\nmodel.fit(seed=3)\n' })
    await press('ben')
    expect(answers()).toHaveLength(2)
  })

  test('says nothing to somebody who may not', async () => {
    await press('eve')
    expect(answers()).toEqual([])
    expect(counted).toEqual(['explain-button denied'])
  })
})

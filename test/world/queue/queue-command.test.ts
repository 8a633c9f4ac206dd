import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Io } from '../../../src/world/commands/io.ts'
import { program } from '../../../src/world/commands/program.ts'
import { queueCommand, replayCommand } from '../../../src/world/commands/queue.ts'
import { type Postgres, startPostgres } from '../../postgres-fixture.ts'
import { job, openTestQueue, testWorkers, until } from './bench.ts'

const cwd = mkdtempSync(join(tmpdir(), 'mle-review-queue-command-'))
let postgres: Postgres

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await postgres.close()
  rmSync(cwd, { recursive: true })
})

function io(env: Record<string, string> = { DATABASE_URL: postgres.url }): Io & { text(): string } {
  let text = ''
  return {
    out: (more) => {
      text += more
    },
    err: () => undefined,
    stdin: () => '',
    env,
    cwd,
    now: () => new Date(),
    paint: (_, it) => it,
    width: 100,
    interactive: false,
    text: () => text,
  }
}

test('lists depths and dead jobs beside a running server, and runs them again', async () => {
  let broken = true
  const { of, workers } = testWorkers({ fails: () => (broken ? 'GitHub said no\n\u001b[31mred' : null) })
  const queue = await openTestQueue({ databaseUrl: postgres.url })
  try {
    await queue.start(workers)
    await queue.ask(job(12))
    await until('dead', async () => (await queue.dead(1)).length === 1)
    const [dead] = await queue.dead(1)
    const text = io()
    expect(await queueCommand({ format: 'text' }, text)).toBe(0)
    expect(text.text()).toBe(
      [
        'queue       waiting  active  dead  oldest that could run',
        'deliveries        0       0     0                      -',
        'reviews           0       0     1                      -',
        '',
        `${dead?.id}  acme/fraud#12 (reviews)`,
        `  ${dead?.diedAt}, after 2 retries: GitHub said no [31mred`,
        '',
        'Run again with: mle-review queue replay ID, or --all',
        '',
      ].join('\n'),
    )
    const json = io()
    expect(await queueCommand({ format: 'json' }, json)).toBe(0)
    expect(JSON.parse(json.text())).toEqual({ depths: await queue.depths(), dead: [dead] })

    await expect(replayCommand([], { format: 'text' }, io())).rejects.toThrow('name the dead jobs to run again, or --all')
    await expect(replayCommand(['x'], { all: true, format: 'text' }, io())).rejects.toThrow('or --all')
    await expect(replayCommand(['nothing'], { format: 'text' }, io())).rejects.toThrow('no dead job is called nothing')
    broken = false
    const replayed = io()
    expect(await replayCommand([dead?.id ?? ''], { format: 'json' }, replayed)).toBe(0)
    expect(JSON.parse(replayed.text())).toEqual({ replayed: 1 })
    await until('run again', () => of('#12').length === 4)
    const all = io()
    expect(await replayCommand([], { all: true, format: 'text' }, all)).toBe(0)
    expect(all.text()).toMatch(/^0 put back/)
  } finally {
    await queue.close(0)
  }
})

test('the same settings as the server: .env, DATA_DIR; a folder without a queue is named, not made', async () => {
  await expect(queueCommand({ format: 'text' }, io({}))).rejects.toThrow(
    'there is no queue in mle-review-data; set DATA_DIR or DATABASE_URL',
  )
  await expect(queueCommand({ format: 'text' }, io({ DATA_DIR: 'elsewhere' }))).rejects.toThrow('there is no queue in elsewhere')
  expect(existsSync(join(cwd, 'mle-review-data'))).toBe(false)
  writeFileSync(join(cwd, '.env'), `DATABASE_URL=${postgres.url}\n`)
  const fromFile = io({})
  expect(await queueCommand({ format: 'json' }, fromFile)).toBe(0)
  expect(JSON.parse(fromFile.text())).toMatchObject({ dead: [] })
})

test('the command line knows queue and queue replay, with options of their own', async () => {
  const say = async (...args: string[]) => {
    let text = ''
    const write = (more: string) => {
      text += more
    }
    const stream = { write, isTTY: false }
    const fake = {
      argv: ['node', 'mle-review', ...args],
      stdout: stream,
      stderr: stream,
      env: {},
      cwd: () => cwd,
    } as unknown as NodeJS.Process
    return { code: await program(fake, { serve: async () => 0 } as never), text }
  }
  process.chdir(cwd)
  expect(await say('queue', 'replay')).toMatchObject({ code: 3, text: expect.stringContaining('name the dead jobs') })
  expect((await say('queue', 'replay', '--all', '--format', 'json')).text).toBe('{"replayed":0}\n')
  expect(JSON.parse((await say('queue', '--format', 'json')).text)).toMatchObject({
    depths: [{ queue: 'deliveries' }, { queue: 'reviews' }],
  })
})

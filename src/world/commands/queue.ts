import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { Log } from '../app/log.ts'
import { openQueue } from '../queue/open-queue.ts'
import type { DeadJob, Depth, Queue } from '../queue/queue.ts'
import { type Io, progress, Usage } from './io.ts'

/** Dead jobs that are listed; beyond them, the newest first. */
const mostListed = 1000

/** `mle-review queue`: what waits, what runs, what died and why. */
export async function queueCommand({ format }: { format: 'text' | 'json' }, io: Io): Promise<number> {
  const { depths, dead } = await withQueue(io, async (queue) => ({ depths: await queue.depths(), dead: await queue.dead(mostListed) }))
  io.out(format === 'json' ? `${JSON.stringify({ depths, dead }, null, 2)}\n` : `${depthTable(depths)}${deadList(dead)}`)
  return 0
}

/** `mle-review queue replay ID…` or `--all`: runs dead jobs again. */
export async function replayCommand(ids: string[], { all, format }: { all?: boolean; format: 'text' | 'json' }, io: Io): Promise<number> {
  if (ids.length > 0 === (all === true)) throw new Usage('name the dead jobs to run again, or --all (`mle-review queue` lists them)')
  const replayed = await withQueue(io, (queue) => queue.replay(all ? 'all' : ids))
  if (!all && replayed === 0) throw new Usage(`no dead job is called ${ids.join(' or ')} (\`mle-review queue\` lists them)`)
  io.out(
    format === 'json'
      ? `${JSON.stringify({ replayed })}\n`
      : `${replayed} put back: a running server works on them now, else the next one.\n`,
  )
  return 0
}

/** The queue that `mle-review serve` uses here, by the same variables and the same `.env`. */
async function withQueue<T>(io: Io, work: (queue: Queue) => Promise<T>): Promise<T> {
  const file = resolve(io.cwd, '.env')
  const env = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...io.env }
  const { DATABASE_URL: databaseUrl, DATA_DIR = 'mle-review-data' } = env
  const folder = resolve(io.cwd, DATA_DIR)
  if (!databaseUrl && !existsSync(join(folder, 'PG_VERSION')))
    throw new Usage(`there is no queue in ${DATA_DIR}; set DATA_DIR or DATABASE_URL as for \`mle-review serve\``)
  const queue = await progress(
    io,
    'Opening the queue',
    openQueue({ ...(databaseUrl ? { databaseUrl } : { folder }), log: errorLog(io), now: io.now }),
  )
  try {
    return await work(queue)
  } finally {
    await queue.close(0)
  }
}

function errorLog(io: Io): Log {
  const quiet = () => undefined
  const say = (fields: Record<string, unknown>, message: string) => io.err(`${message} ${fields.reason ?? ''}\n`)
  const log: Log = { debug: quiet, info: quiet, warn: say, error: say, child: () => log }
  return log
}

function depthTable(depths: Depth[]): string {
  const rows = depths.map(({ queue, waiting, active, dead, oldestSeconds }) => [
    queue,
    String(waiting),
    String(active),
    String(dead),
    oldestSeconds > 0 ? `${Math.round(oldestSeconds)} s` : '-',
  ])
  const table = [['queue', 'waiting', 'active', 'dead', 'oldest that could run'], ...rows]
  const wide = (column: number) => Math.max(...table.map((row) => (row[column] ?? '').length))
  const line = (row: string[]) => row.map((cell, i) => (i === 0 ? cell.padEnd(wide(i)) : cell.padStart(wide(i)))).join('  ')
  return `${table.map(line).join('\n')}\n`
}

function deadList(dead: DeadJob[]): string {
  if (dead.length === 0) return ''
  const items = dead.map(
    ({ id, queue, what, reason, retries, diedAt }) => `\n${id}  ${what} (${queue})\n  ${diedAt}, after ${retries} retries: ${reason}\n`,
  )
  return `${items.join('')}\nRun again with: mle-review queue replay ID, or --all\n`
}

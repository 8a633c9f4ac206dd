import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'
import { bundlesInto } from '../bundles-of-run.ts'
import type { FakeGithub, Logged } from '../fake-github/server.ts'

/** What a run of the Action left behind. */
export interface Ran {
  code: number | null
  log: string
  outputs: Record<string, string>
  summary: string
  report: Report | null
  requests: Logged[]
  writes: Logged[]
}

export interface Bundled {
  /** Starts `dist/action.js` as a runner does: event file, inputs and addresses in the environment, files for what it says. */
  run(github: FakeGithub, step: Step): Promise<Ran>
  remove(): void
}

export interface Step {
  event: string
  payload: unknown
  token: string
  inputs?: Record<string, string>
  env?: Record<string, string>
}

/** Bundles the Action, and the child that runs models, into a folder of its own, as `npm run bundle` does. */
export async function bundledAction(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), 'mle-review-action-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  await bundlesInto(join(folder, 'dist'), ['action', 'contract-child'])
  let runs = 0
  return {
    remove: () => rmSync(folder, { recursive: true, force: true }),
    async run(github, { event, payload, token, inputs = {}, env = {} }) {
      runs += 1
      const temp = mkdtempSync(join(folder, 'run-'))
      const files = { event: join(temp, 'event.json'), output: join(temp, 'output'), summary: join(temp, 'summary.md') }
      writeFileSync(files.event, JSON.stringify(payload))
      writeFileSync(files.output, '')
      writeFileSync(files.summary, '')
      const given = Object.entries({ token, command: 'review', 'dry-run': 'false', ...inputs })
      const before = github.log.length
      const { code, log } = await start(join(folder, 'dist/action.js'), {
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/fraud',
        GITHUB_RUN_ID: String(1000 + runs),
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: temp,
        ...env,
      })
      const outputs = outputsIn(readFileSync(files.output, 'utf8'))
      const reportPath = outputs.report ?? ''
      const requests = github.log.slice(before)
      return {
        code,
        log,
        outputs,
        summary: readFileSync(files.summary, 'utf8'),
        report: existsSync(reportPath) ? (JSON.parse(readFileSync(reportPath, 'utf8')) as Report) : null,
        requests,
        writes: requests.filter(({ writes }) => writes),
      }
    },
  }
}

function start(script: string, env: Record<string, string>): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log }))
  })
}

/** The values in a runner's output file: `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms)].map((found) => [found[1], found[3]]))
}

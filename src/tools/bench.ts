/** `npm run bench`: prints ratios and figures side by side, measured in one run; nothing here decides a test. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExample } from '../../test/examples/build.ts'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')
const node = process.execPath

/** Wall milliseconds of one run of node. */
function wall(args: string[]): number {
  const start = process.hrtime.bigint()
  spawnSync(node, args, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** User and system seconds of a child, from the shell's own clock of its children. */
function cpu(args: string[]): number {
  const shell = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1; times', 'bash', node, ...args], { encoding: 'utf8' })
  const line = shell.stdout.trim().split('\n')[1] ?? ''
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

const pairs = Array.from({ length: 15 }, () => [wall(['-e', '0']), wall([cli, '--version'])] as const)
const bare = median(pairs.map(([a]) => a))
const version = median(pairs.map(([, b]) => b))
console.log(`cold start: mle-review --version ${version.toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms, ratio ${(version / bare).toFixed(2)} (at most 2)`)

const room = mkdtempSync(join(tmpdir(), 'mle-review-bench-'))
try {
  const { dir, pulls } = await buildExample(room)
  for (const { name, head, base, descriptionFile } of pulls) {
    const args = [cli, 'review', '--repo', dir, '--base', base, '--head', head, '--description', descriptionFile]
    console.log(`review of ${name}: ${median(Array.from({ length: 3 }, () => cpu(args))).toFixed(2)} s of CPU (under 0.5)`)
  }
} finally {
  rmSync(room, { recursive: true, force: true })
}

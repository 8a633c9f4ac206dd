/** `npm run bench`: figures side by side and their ratios, measured in one run; nothing here decides a test. Needs `npm run bundle`. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExampleRepository } from './example-repository.ts'
import { pullNames } from './story.ts'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')
const node = process.execPath

const pairs = Array.from({ length: 15 }, () => [wall(['-e', '0']), wall([cli, '--version'])] as const)
const [bare, version] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))]
console.log(
  `cold start: mle-review --version ${version.toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms: ratio ${(version / bare).toFixed(2)} (at most 2)`,
)

using example = await ExampleRepository.build(pullNames().slice(0, 3))
for (const { name, description } of example.pulls) {
  const file = join(example.dir, '.git', 'description.md')
  writeFileSync(file, description)
  const args = [cli, 'review', '--repo', example.dir, '--base', 'main', '--head', name, '--description', file]
  const seconds = Array.from({ length: 7 }, () => cpu(args))
  const [middle, least] = [median(seconds), Math.min(...seconds)].map((it) => it.toFixed(2))
  console.log(`review of ${name} from git: ${middle} s of CPU, git included, the least ${least} (under 0.5)`)
}
console.log('3,000 files with 300,000 changed lines:')
spawnSync(node, [join(import.meta.dirname, 'bench-git.ts')], { stdio: 'inherit' })

/** Wall milliseconds of one run of node. */
function wall(args: string[]): number {
  const start = process.hrtime.bigint()
  spawnSync(node, args, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** User and system seconds of a child and its children, by the shell's own clock. */
function cpu(args: string[]): number {
  const shell = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1; times', 'bash', node, ...args], { encoding: 'utf8' })
  const line = shell.stdout.trim().split('\n')[1] ?? ''
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

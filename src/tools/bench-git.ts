import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rulebook } from '../generated/rulebook.ts'
import { review } from '../judge/review.ts'
import { openCheckout } from '../world/checkout/checkout.ts'
import { gather } from '../world/gather.ts'
import { readyFor } from '../world/ready-for.ts'

/** Measures reviewing a large change from git: 3,000 files, 300,000 changed lines. Prints figures; decides nothing. */
const [files, linesEach] = [3000, 100]
const dir = mkdtempSync(join(tmpdir(), 'mle-review-bench-'))
try {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', dir])
  execFileSync('git', ['-C', dir, 'fast-import', '--quiet'], { input: twoCommits(), maxBuffer: 1 << 30 })
  const before = process.resourceUsage()
  const started = performance.now()
  using checkout = await openCheckout(dir, { base: 'main', head: 'topic' })
  const evidence = await gather(checkout, { asOf: '2026-11-20T12:00:00Z' })
  const gathered = (performance.now() - started) / 1000
  await readyFor(evidence)
  const report = review(evidence, rulebook)
  const seconds = (performance.now() - started) / 1000
  const after = process.resourceUsage()
  const cpu = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1e6
  const hunks = evidence.changes.is === 'read' ? evidence.changes.value.flatMap((change) => change.hunks ?? []) : []
  const changed = hunks.reduce((sum, { oldLines, newLines }) => sum + oldLines + newLines, 0)
  const model = evidence.models[0]
  console.log(
    `${evidence.sources.length} sources, ${changed} changed lines, ${model?.change.code.length} files of code changed, ${model?.change.cosmetic.length} in form only`,
  )
  console.log(`read and gathered after ${gathered.toFixed(2)} s, judged (${report.verdict}) after ${seconds.toFixed(2)} s (under 10)`)
  console.log(`${seconds.toFixed(2)} s of time, ${cpu.toFixed(2)} s of CPU (git apart), ${Math.round(after.maxRSS / 1024)} MiB at most`)
} finally {
  rmSync(dir, { recursive: true, force: true })
}

/** A base and a head for git fast-import: in every file half of the lines are replaced. */
function twoCommits(): string {
  const config = 'version: 1\nmodels:\n  m:\n    paths: ["src/**"]\n'
  const parts = [commit('main', 1), file('.github/mle-review.yml', config)]
  for (let i = 0; i < files; i += 1) parts.push(file(`src/m${i % 50}/f${i}.py`, code(i, 'x')))
  parts.push(commit('topic', 2), 'from refs/heads/main\n')
  for (let i = 0; i < files; i += 1) parts.push(file(`src/m${i % 50}/f${i}.py`, code(i, 'y')))
  return parts.join('')
}

function commit(branch: string, mark: number): string {
  return `commit refs/heads/${branch}\nmark :${mark}\ncommitter A <a@acme.test> 1790000000 +0000\ndata 1\nx\n`
}

function file(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

function code(number: number, name: string): string {
  return Array.from({ length: linesEach }, (_, i) => {
    const kept = i % 2 === 0 ? 'kept' : `value_${name}`
    return `${kept}_${number}_${i} = model.predict(features[${i}], threshold=0.${i % 10}) if flag_${i} else None\n`
  }).join('')
}

/** `npm run bench:leakage`: how fast the analysis of leakage is, how it grows, and how much memory it takes at most; nothing here decides a test. Needs `npm run bundle`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rulebook } from '../generated/rulebook.ts'
import { sqlParser } from '../read/sql/parser.ts'
import { scan } from '../world/scan.ts'
import { scanLimits, scanThreads } from '../world/scan-threads.ts'
import { leakageTexts, notebookOf, scriptOf } from './leakage-texts.ts'
import { measureLeakage } from './measure-leakage.ts'

const [, , name] = process.argv
await sqlParser()
if (name !== undefined) console.log(JSON.stringify(measureLeakage(name)))
else {
  await throughput()
  growth()
  pathological()
}

/** Whole scans, all code rules, of notebooks of 300 lines that are all different. CPU tells more than the clock where others are at work too. */
async function throughput(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-leakage-'))
  const count = 400
  for (let i = 0; i < count; i += 1) writeFileSync(join(folder, `n${i}.ipynb`), notebookOf(300, 60_000, '', i * 7))
  const script = pathToFileURL(join(import.meta.dirname, '../../dist/scan-thread.js'))
  const rates: string[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const [start, busy] = [performance.now(), process.cpuUsage()]
    const { skipped } = await scan(['.'], rulebook, folder, scanThreads(script, { ...scanLimits, threads: 2 }))
    const { user, system } = process.cpuUsage(busy)
    const [wall, cpu] = [(performance.now() - start) / 1e3, (user + system) / 1e6]
    rates.push(
      `${(count / wall).toFixed(0)} (${((cpu / count) * 1e3).toFixed(0)} ms of CPU each)${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
    )
  }
  rmSync(folder, { recursive: true })
  console.log(
    `${count} notebooks of 300 lines, all code rules, two threads and their start included: ${rates.join('; ')} notebooks a second (at least 50)\n`,
  )
}

/** Milliseconds for 300 lines of longer and longer scripts, the least of three; one script after another in the one process. */
function growth(): void {
  console.log('| lines | ms | ms for 300 lines |\n| ---: | ---: | ---: |')
  for (const lines of [300, 300, 600, 1200, 2400, 4800, 10_000]) {
    const text = scriptOf(lines)
    const exact = text.split('\n').length
    const least = Math.min(...[1, 2, 3].map(() => measureLeakage({ path: 'a.py', text }).ms))
    console.log(`| ${exact} | ${least.toFixed(1)} | ${((least / exact) * 300).toFixed(1)} |`)
  }
}

/** Each in a process of its own: time with a cold start of the code, and the most memory that the process held. */
function pathological(): void {
  console.log('\n| program | MB | seconds | peak MB | said |\n| --- | ---: | ---: | ---: | --- |')
  for (const one of Object.keys(leakageTexts)) {
    const child = spawnSync(process.execPath, [import.meta.filename, one], { encoding: 'utf8' })
    if (child.status !== 0) {
      console.log(`| ${one} | | | | ended with ${child.status}: ${child.stderr.trim().split('\n').at(-1)} |`)
      continue
    }
    const { ms, megabytes, peak, said } = JSON.parse(child.stdout) as ReturnType<typeof measureLeakage>
    console.log(`| ${one} | ${megabytes.toFixed(2)} | ${(ms / 1000).toFixed(2)} | ${peak.toFixed(0)} | ${said.join(' ') || 'all of it'} |`)
  }
}

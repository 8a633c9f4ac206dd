/** `npm run bench:contract`: what the runner adds to a latency, by pairs of it and a bare loop in one run; then fifty golden cases, by the bundle. Fails over 5 %, and over 3 s. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { latencyLines } from '../../src/reply/latency-chart.ts'
import { summariseLatency } from '../../src/weigh/latency.ts'
import { latencyRow } from '../../src/weigh/trial/latency-row.ts'
import { openModel } from '../../src/world/contract/live-model.ts'
import { timedRuns } from '../../src/world/contract/timed-runs.ts'
import { fiftyGolden } from './fifty-golden.ts'

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '15' }, seconds: { type: 'string', default: '1' } } })
const [pairs, seconds] = [Number(values.pairs), Number(values.seconds)]
const warmUp = 200
/** So many that a run takes some tenths of a millisecond. */
const rows = 4096
const model = join(import.meta.dirname, '../world/onnx/models/mlp.onnx')
const script = new URL('../../src/contract-child.ts', import.meta.url)
const plan = { rows, asked: rows, concurrency: 1, warmUp, seconds, slice: 5, note: null }

type Row = ReturnType<typeof latencyRow>

/** As `mle-review contract` takes it. */
async function byRunner(): Promise<Row> {
  const opened = await openModel({ script, provider: 'cpu' }, model)
  if (opened.is !== 'live') throw new Error(`No model: ${JSON.stringify(opened)}`)
  await using live = opened.model
  const data = Float32Array.from({ length: rows * 16 }, (_, n) => (n % 100) / 100)
  const example = () => [{ name: 'x', value: { is: 'tensor' as const, tensor: { type: 'float32' as const, dims: [rows, 16], data } } }]
  const timed = await timedRuns({ model: live, provider: 'cpu', example }, plan)
  if (!('latency' in timed)) throw new Error(`No times: ${timed.why}`)
  return latencyRow(timed, plan, 'runner')
}

function byBareLoop(): Row {
  const loop = join(import.meta.dirname, 'bare-loop.ts')
  const said = execFileSync(process.execPath, [loop, model, `${rows}`, `${seconds}`, `${warmUp}`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const samples = Float64Array.from(JSON.parse(said) as number[])
  const latency = summariseLatency(samples, seconds)
  if (latency === null) throw new Error('No samples.')
  return latencyRow({ latency, samples, seconds, warmUp, concurrency: 1, instead: null }, plan, 'bare loop')
}

const ratios: Record<'p50_ms' | 'p95_ms' | 'p99_ms' | 'mean_ms', number[]> = { p50_ms: [], p95_ms: [], p99_ms: [], mean_ms: [] }
let last: Row[] = []
for (let n = 0; n < pairs; n += 1) {
  // Which goes first changes, so that a machine that warms up or gets busy favours neither.
  const early = n % 2 === 0 ? await byRunner() : byBareLoop()
  const late = n % 2 === 0 ? byBareLoop() : await byRunner()
  const [runner, loop] = n % 2 === 0 ? [early, late] : [late, early]
  for (const key of Object.keys(ratios) as (keyof typeof ratios)[]) ratios[key].push((runner[key] ?? 0) / (loop[key] ?? 0))
  console.log(
    `pair ${n + 1}: runner p50 ${runner.p50_ms.toFixed(4)} ms, bare loop ${loop.p50_ms.toFixed(4)} ms, ratio ${(ratios.p50_ms[n] ?? 0).toFixed(3)}`,
  )
  last = [loop, runner]
}
console.log(`\nThe last pair:\n${latencyLines(last).join('\n')}\n`)
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
for (const [name, list] of Object.entries(ratios)) {
  const [least, most] = [Math.min(...list), Math.max(...list)]
  console.log(`${name}: median ratio ${median(list).toFixed(3)} (${least.toFixed(3)} to ${most.toFixed(3)}) of ${list.length} pairs`)
}
if (!(median(ratios.p50_ms) <= 1.05)) {
  console.error('The runner adds more than 5 % to the median run.')
  process.exitCode = 1
}

const took = fiftyGolden(5)
console.log(
  `fifty golden cases of the example, the whole command: median ${median(took).toFixed(2)} s of ${took.map((it) => it.toFixed(2)).join(', ')}`,
)
if (!(median(took) < 3)) {
  console.error('Fifty golden cases take 3 s or more.')
  process.exitCode = 1
}

/** `node test/bench-contract/main.ts`: what the child process adds to a latency, by pairs of it and a bare loop in one run. Fails over 5 %. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Latency, summariseLatency } from '../../src/weigh/latency.ts'
import { openOnnx } from '../../src/world/onnx/open-onnx.ts'

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '9' }, runs: { type: 'string', default: '3000' } } })
const [pairs, runs] = [Number(values.pairs), Number(values.runs)]
const warmup = 200
/** So many that a run takes some tenths of a millisecond. */
const rows = 4096
const model = join(import.meta.dirname, '../world/onnx/models/mlp.onnx')
const script = new URL('../../src/contract-child.ts', import.meta.url)

async function inChild(): Promise<Latency | null> {
  const opened = await openOnnx({ script, provider: 'cpu' })
  if (opened.is !== 'open') throw new Error(`No child: ${JSON.stringify(opened)}`)
  await using onnx = opened.onnx
  await onnx.load(model)
  const data = Float32Array.from({ length: rows * 16 }, (_, n) => (n % 100) / 100)
  const inputs = [{ name: 'x', value: { is: 'tensor' as const, tensor: { type: 'float32' as const, dims: [rows, 16], data } } }]
  const timed = await onnx.time({ inputs, warmup, iterations: runs })
  if (timed.is !== 'ok') throw new Error(`No times: ${JSON.stringify(timed)}`)
  return summariseLatency(timed.value.samples, timed.value.seconds)
}

function bare(): Latency | null {
  const loop = join(import.meta.dirname, 'bare-loop.ts')
  const said = execFileSync(process.execPath, [loop, model, `${rows}`, `${runs}`, `${warmup}`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return summariseLatency(Float64Array.from(JSON.parse(said) as number[]), 1)
}

const ratios: Record<'p50' | 'p95' | 'p99' | 'mean', number[]> = { p50: [], p95: [], p99: [], mean: [] }
for (let n = 0; n < pairs; n += 1) {
  // Which goes first changes, so that a machine that warms up or gets busy favours neither.
  const first = n % 2 === 0 ? await inChild() : bare()
  const second = n % 2 === 0 ? bare() : await inChild()
  const [child, loop] = n % 2 === 0 ? [first, second] : [second, first]
  if (child === null || loop === null) throw new Error('No samples.')
  for (const [name, list] of Object.entries(ratios) as ['p50', number[]][]) list.push(child[name] / loop[name])
  console.log(
    `pair ${n + 1}: child p50 ${child.p50.toFixed(4)} ms, bare loop ${loop.p50.toFixed(4)} ms, ratio ${(child.p50 / loop.p50).toFixed(3)}`,
  )
}
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
for (const [name, list] of Object.entries(ratios)) {
  console.log(
    `${name}: median ratio ${median(list).toFixed(3)} (${Math.min(...list).toFixed(3)} to ${Math.max(...list).toFixed(3)}) of ${list.length} pairs`,
  )
}
if (!(median(ratios.p50) <= 1.05)) {
  console.error('The child adds more than 5 % to the median run.')
  process.exitCode = 1
}

/** What a latency is compared with: a bare loop over `session.run`, in a process of its own without limits. Prints its samples. */
import { readFileSync } from 'node:fs'
import ort from 'onnxruntime-node'

const [model = '', rows = '1', seconds = '1', warmup = '100'] = process.argv.slice(2)
const session = await ort.InferenceSession.create(new Uint8Array(readFileSync(model)), { executionProviders: ['cpu'] })
const data = Float32Array.from({ length: Number(rows) * 16 }, (_, n) => (n % 100) / 100)
const feeds = { x: new ort.Tensor('float32', data, [Number(rows), 16]) }
for (let n = 0; n < Number(warmup); n += 1) await session.run(feeds)
const samples: number[] = []
const until = performance.now() + Number(seconds) * 1000
while (performance.now() < until) {
  const before = performance.now()
  await session.run(feeds)
  samples.push(performance.now() - before)
}
process.stdout.write(JSON.stringify(samples))

/** A parent that loses its life while its child is inside a run that never ends. */
import { readFileSync } from 'node:fs'
import { openOnnx } from '../../../../src/world/onnx/open-onnx.ts'

const [door = '', model = ''] = process.argv.slice(2)
const opened = await openOnnx({ script: new URL(door), provider: 'cpu' })
if (opened.is !== 'open') throw new Error(opened.is)
await opened.onnx.load(model)
void opened.onnx.run([{ name: 'x', value: { is: 'tensor', tensor: { type: 'float32', dims: [1], data: Float32Array.of(1) } } }])
// Its number, for the test; the run has begun by the time that this process is gone.
process.stdout.write(readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim(), () => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300)
})

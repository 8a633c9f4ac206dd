import { expect, onTestFinished, test } from 'vitest'
import { untried } from '../../../src/world/contract/untried.ts'
import { openOnnx } from '../../../src/world/onnx/open-onnx.ts'
import { door, model, opened } from './onnx-fixture.ts'

const linux = process.platform === 'linux' && process.arch === 'x64'

test('the providers of this runtime by the names that it gives them; CUDA is named and not brought along', async () => {
  const { runtime } = await opened()
  const bundled = new Map(runtime.providers.map((it) => [it.name, it.bundled]))
  expect(bundled.get('cpu')).toBe(true)
  if (linux) expect([...bundled]).toEqual([...Object.entries({ cpu: true, webgpu: true, cuda: false, tensorrt: false })])
})

test('a provider that this runtime does not know is told with those that it has', async () => {
  const answer = await openOnnx({ script: door, provider: 'qnn' })
  expect(answer).toEqual({ is: 'no-provider', why: expect.stringMatching(/^this runtime has no provider qnn; it has cpu, /) })
})

test('CUDA without its libraries is no provider, with what to do about it', async () => {
  const child = await openOnnx({ script: door, provider: 'cuda' })
  if (child.is === 'open') onTestFinished(() => child.onnx.close())
  const answer = child.is === 'open' ? await child.onnx.load(model('mlp')) : child
  if (answer.is !== 'no-provider') throw new Error(`CUDA is here: ${JSON.stringify(answer)}`)
  if (linux) expect(answer.why).toContain('Failed to load shared library')
  expect(untried(answer, 'cuda')).toEqual({
    status: 'could-not-run',
    why: expect.stringMatching(/. Run it on a machine with NVIDIA's driver/),
  })
})

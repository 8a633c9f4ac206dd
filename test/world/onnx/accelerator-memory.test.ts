import { expect, test } from 'vitest'
import { acceleratorMemory } from '../../../src/world/onnx/accelerator-memory.ts'

const says = (text: string | null) => () => Promise.resolve(text)

test('what the driver says of this process, on all cards together', async () => {
  const asked: string[][] = []
  const program = (command: string, args: string[]) => {
    asked.push([command, ...args])
    return Promise.resolve('901, 300\n4242, 512\n4242, 16\n42, 7\n')
  }
  expect(await acceleratorMemory(4242, program)).toEqual({ bytes: 528 * 2 ** 20 })
  expect(asked).toEqual([['nvidia-smi', '--query-compute-apps=pid,used_memory', '--format=csv,noheader,nounits']])
})

test.each([
  [null, '4242, 1', 'is not known'],
  [4242, null, 'not on PATH'],
  [4242, '', 'does not list process 4242'],
  [4242, '42, 1\n', '--pid=host'],
  [4242, '4242, [N/A]\n', 'does not tell the memory of single processes'],
])('process %s where the driver says %j: no figure, and why', async (pid, said, why) => {
  expect(await acceleratorMemory(pid, says(said))).toEqual({ why: expect.stringContaining(why) })
})

test('a program that is not there is no error', async () => {
  const path = process.env.PATH
  process.env.PATH = '/nowhere'
  const held = await acceleratorMemory(1)
  process.env.PATH = path
  expect(held).toEqual({ why: expect.stringContaining('nvidia-smi') })
})

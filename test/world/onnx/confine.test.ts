import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { childEnvironment } from '../../../src/world/onnx/child-environment.ts'
import { confine, limitIn, type System } from '../../../src/world/onnx/confine.ts'

const grant = { memoryBytes: 2 ** 30, fileBytes: 2 ** 20 }
const linux: System = { platform: 'linux', prlimit: '/usr/bin/prlimit', hardLimit: () => Number.POSITIVE_INFINITY, running: () => 40 }

test('prlimit, where it is', () => {
  const limits = ['--data=1073741824', '--core=0', '--nproc=296', '--fsize=1048576', '--nofile=256']
  expect(confine(grant, 'node', ['x.js'], linux)).toEqual({ command: '/usr/bin/prlimit', args: [...limits, 'node', 'x.js'] })
  expect(confine({ ...grant, cpuSeconds: 5 }, 'node', [], linux).args).toContain('--cpu=5:7')
})

test('no more is asked for than this process may have itself', () => {
  const hardLimit = (name: string) => ({ 'Max data size': 1000, 'Max open files': 64, 'Max processes': 100, 'Max file size': 5 })[name] ?? 0
  expect(confine(grant, 'node', [], { ...linux, hardLimit }).args).toEqual([
    '--data=1000',
    '--core=0',
    '--nproc=100',
    '--fsize=5',
    '--nofile=64',
    'node',
  ])
})

test('else a shell; on macOS without a limit on memory, on Windows nothing', () => {
  const without = { ...linux, prlimit: null }
  expect(confine(grant, 'node', ['x.js'], without)).toEqual({
    command: '/bin/sh',
    args: ['-c', 'ulimit -d 1048576; ulimit -c 0; ulimit -f 2048; ulimit -n 256; exec "$0" "$@"', 'node', 'x.js'],
  })
  expect(confine(grant, 'node', [], { ...without, platform: 'darwin' }).args[1]).not.toContain('ulimit -d')
  expect(confine(grant, 'node', ['x.js'], { ...without, platform: 'win32' })).toEqual({ command: 'node', args: ['x.js'] })
})

test.each([['prlimit'], ['sh']])('what a process started by %s is held to, as the kernel says', (by) => {
  const system = { ...linux, prlimit: by === 'sh' ? null : '/usr/bin/prlimit' }
  expect(by === 'sh' || existsSync('/usr/bin/prlimit')).toBe(true)
  const { command, args } = confine(grant, process.execPath, ['-p', 'require("fs").readFileSync("/proc/self/limits", "utf8")'], system)
  const { stdout } = spawnSync(command, args, { encoding: 'utf8', env: {} })
  const held = (name: string) => limitIn(stdout, name, 'hard')
  expect([held('Max data size'), held('Max core file size'), held('Max file size'), held('Max open files')]).toEqual([
    2 ** 30,
    0,
    2 ** 20,
    256,
  ])
})

test('a limit in the table of this kernel; unlimited is none', () => {
  const table = readFileSync('/proc/self/limits', 'utf8')
  expect(limitIn(table, 'Max open files', 'soft')).toBeGreaterThan(0)
  expect(limitIn('Max data size             unlimited            unlimited            bytes\n', 'Max data size', 'hard')).toBeNull()
  expect(limitIn('', 'Max data size', 'hard')).toBeNull()
})

test("only a provider's own variables are handed on, and only where they were given", () => {
  const given = { VK_DRIVER_FILES: '/icd.json', LD_LIBRARY_PATH: '/lib', CUDA_VISIBLE_DEVICES: '1', GITHUB_TOKEN: 'secret', PATH: '/bin' }
  expect(childEnvironment('cpu', given)).toEqual({})
  expect(childEnvironment('constructor', given)).toEqual({})
  expect(childEnvironment('webgpu', {})).toEqual({})
  expect(childEnvironment('webgpu', given)).toEqual({ VK_DRIVER_FILES: '/icd.json', LD_LIBRARY_PATH: '/lib' })
  // NVIDIA's libraries take this over what a program asks for: float32 stays float32.
  expect(childEnvironment('cuda', given)).toEqual({ LD_LIBRARY_PATH: '/lib', CUDA_VISIBLE_DEVICES: '1', NVIDIA_TF32_OVERRIDE: '0' })
  expect(childEnvironment('cuda', given, true)).toEqual({ LD_LIBRARY_PATH: '/lib', CUDA_VISIBLE_DEVICES: '1' })
})

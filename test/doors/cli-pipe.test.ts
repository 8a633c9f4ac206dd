import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const cli = join(import.meta.dirname, '../../src/cli.ts')

test('a reader that leaves early is no error', async () => {
  // More than a pipe holds: what is left cannot be written.
  const child = spawn(process.execPath, [cli, 'explain', '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const said: string[] = []
  child.stderr.on('data', (data) => said.push(String(data)))
  const code = await new Promise((done) => child.on('close', done))
  expect({ code, said: said.join('') }).toEqual({ code: 0, said: '' })
})

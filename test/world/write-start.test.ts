import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeStart } from '../../src/world/start/write-start.ts'

test('a file that came in between is not written over', () => {
  const root = mkdtempSync(join(tmpdir(), 'mle-review-test-'))
  writeFileSync(join(root, 'gates.yml'), 'mine\n')
  expect(() => writeStart(root, [{ path: 'gates.yml', text: 'ours\n' }])).toThrow(/gates\.yml could not be written .*what is there stays/)
  expect(readFileSync(join(root, 'gates.yml'), 'utf8')).toBe('mine\n')
})

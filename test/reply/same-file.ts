import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

/** Compares a rendering with the file that shows it; `UPDATE=1` writes the file anew, to be read in review. */
export function expectSameFile(path: string, text: string): void {
  const file = join(import.meta.dirname, path)
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `${path} is missing: UPDATE=1 writes it`)
}

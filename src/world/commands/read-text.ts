import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Io, Usage } from './io.ts'

/** Text of a file, or of standard input for `-`. */
export function readText(file: string, io: Io): string {
  if (file === '-') return io.stdin()
  try {
    return readFileSync(resolve(io.cwd, file), 'utf8')
  } catch {
    throw new Usage(`${file} cannot be read; give the path of a file, or - for standard input`)
  }
}

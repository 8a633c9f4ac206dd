import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Io, Usage } from './io.ts'

/** Prints a draft, or writes it to the file that `--output` names and says so. A file that is there stays. */
export function writeDraft(draft: string, output: string | undefined, io: Io, next = ''): void {
  if (output === undefined) {
    io.out(draft)
    return
  }
  const to = resolve(io.cwd, output)
  if (existsSync(to)) throw new Usage(`${output} is there already; name another file, or take that one away first`)
  writeFileSync(to, draft, { flag: 'wx' })
  io.err(`${output} is written; look at the lines that say \`guess\`${next}.\n`)
}

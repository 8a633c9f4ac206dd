import { resolve } from 'node:path'
import { newFileDiff } from '../../reply/new-file-diff.ts'
import { startTerminal } from '../../reply/start-terminal.ts'
import { listFiles } from '../start/list-files.ts'
import { planStart } from '../start/plan-start.ts'
import { workPlace } from '../start/work-place.ts'
import { writeStart } from '../start/write-start.ts'
import { type Io, progress } from './io.ts'

/** `mle-review init`: looks at a repository and writes a first configuration, with what belongs to it. What is there stays. */
export async function initCommand(dir: string, { dryRun = false }: { dryRun?: boolean }, io: Io): Promise<number> {
  const { root, name, remote, branch } = await workPlace(resolve(io.cwd, dir), io.env)
  const listed = await progress(io, `Listing ${root}`, listFiles(root, io.env))
  const { written, ...plan } = await planStart(root, name, listed)
  if (dryRun) io.out(written.map(({ path, text }) => newFileDiff(path, text)).join(''))
  else writeStart(root, written)
  // With --dry-run standard output is the diff, and nothing else.
  const say = dryRun ? io.err : io.out
  say(startTerminal({ ...plan, written, root, remote, branch, dry: dryRun }, io.paint))
  return 0
}

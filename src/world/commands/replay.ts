import { resolve } from 'node:path'
import type { Rulebook } from '../../model/rule.ts'
import { replayTerminal } from '../../reply/replay-terminal.ts'
import { replay } from '../replay.ts'
import { counter, type Io, Usage } from './io.ts'
import { readText } from './read-text.ts'

export interface ReplayCommandOptions {
  repo: string
  base?: string
  last: string
  asOfThen?: boolean
  organisation?: string
  format: 'text' | 'json'
}

/** `mle-review replay`: what the rules would have said of the changes that were merged. Always exit 0: it judges no change. */
export async function replayCommand(options: ReplayCommandOptions, io: Io, rulebook: Rulebook): Promise<number> {
  const { repo, base, asOfThen = false, organisation, format } = options
  const last = Number(options.last)
  if (!Number.isInteger(last) || last < 1) throw new Usage(`--last ${options.last} is no number of changes; write it as --last 50`)
  using progress = counter(io, 'Replaying')
  const given = {
    ...(base === undefined ? {} : { base }),
    ...(organisation === undefined ? {} : { organisation: readText(organisation, io) }),
  }
  const { shallow, ...report } = await replay(
    { dir: resolve(io.cwd, repo), last, asOfThen, env: io.env, done: progress.tell, ...given },
    rulebook,
  )
  progress[Symbol.dispose]()
  io.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : replayTerminal(report, { paint: io.paint, width: io.width }))
  if (shallow && report.changes < last) io.err('note: this clone is shallow: git fetch --unshallow brings the older changes\n')
  return 0
}

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Digest } from '../../model/digest.ts'
import type { Rulebook } from '../../model/rule.ts'
import { digestJson } from '../../reply/digest-json.ts'
import { digestMarkdown } from '../../reply/digest-markdown.ts'
import { digestTerminal } from '../../reply/digest-terminal.ts'
import { unlinked } from '../../reply/options.ts'
import { workPlace } from '../start/work-place.ts'
import { digestIn } from './digest-in.ts'
import { type Io, progress, Usage } from './io.ts'
import { momentOf } from './moment-of.ts'
import { settingsIn } from './settings-in.ts'

export interface DigestOptions {
  now?: string
  format: 'text' | 'json' | 'markdown'
}

/** `mle-review digest`: what stands in a repository as it lies there. Exit 0 whatever that is: nothing is being merged. */
export async function digestCommand(dir: string, { now, format }: DigestOptions, io: Io, rulebook: Rulebook): Promise<number> {
  const full = resolve(io.cwd, dir)
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dir} is no folder`)
  const { root } = await workPlace(full, io.env)
  const moment = now === undefined ? io.now().toISOString() : momentOf(now)
  const digest = await progress(io, `Looking at ${root}`, digestIn(root, moment, io, rulebook))
  const pagesUrl = settingsIn(root)?.rule_pages ?? null
  io.out(printed(digest, format, { io, rulebook, pagesUrl }))
  return 0
}

function printed(
  digest: Digest,
  format: DigestOptions['format'],
  { io, rulebook, pagesUrl }: { io: Io; rulebook: Rulebook; pagesUrl: string | null },
): string {
  switch (format) {
    case 'text':
      return digestTerminal(digest, rulebook, { paint: io.paint, width: io.width })
    case 'json':
      return `${JSON.stringify(digestJson(digest), null, 2)}\n`
    case 'markdown':
      return `${digestMarkdown(digest, rulebook, { ...unlinked, pagesUrl })}\n`
    default:
      return format satisfies never
  }
}

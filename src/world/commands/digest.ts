import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { review } from '../../judge/review.ts'
import type { Digest } from '../../model/digest.ts'
import type { Rulebook } from '../../model/rule.ts'
import { digestJson } from '../../reply/digest-json.ts'
import { digestMarkdown } from '../../reply/digest-markdown.ts'
import { digestTerminal } from '../../reply/digest-terminal.ts'
import { unlinked } from '../../reply/options.ts'
import { openCheckout } from '../checkout/checkout.ts'
import { workTree } from '../checkout/refs.ts'
import { gather } from '../gather.ts'
import { projectsAsked } from '../projects/asked.ts'
import { folderSource } from '../projects/folder-source.ts'
import { makeDigest, type ReviewTree } from '../projects/make-digest.ts'
import { readProjects } from '../projects/read-projects.ts'
import { readyFor } from '../ready-for.ts'
import { workPlace } from '../start/work-place.ts'
import { type Io, progress, Usage } from './io.ts'
import { momentOf, settingsIn } from './projects.ts'

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
  const digest = await progress(io, `Looking at ${root}`, lookAt(root, moment, io, rulebook))
  const pagesUrl = settingsIn(root)?.rule_pages ?? null
  io.out(printed(digest, format, { io, rulebook, pagesUrl }))
  return 0
}

async function lookAt(root: string, now: string, { env }: Io, rulebook: Rulebook): Promise<Digest> {
  const settings = settingsIn(root)
  const source = await folderSource(root, env)
  const projects = await readProjects(source, projectsAsked(settings, now))
  if (projects.is !== 'read') throw new Usage(projects.is === 'absent' ? `${root} is not there` : projects.why)
  using tree = await openCheckout(root, { base: 'HEAD', head: workTree, env })
  const reviewTree: ReviewTree = async (repository, options) => {
    const evidence = await gather(repository, options)
    await readyFor(evidence)
    return review(evidence, rulebook)
  }
  return await makeDigest({ source, tree, commit: workTree, projects: projects.value, settings, now }, rulebook, reviewTree)
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

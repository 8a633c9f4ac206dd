import type { Digest } from '../../model/digest.ts'
import type { Rulebook } from '../../model/rule.ts'
import { dayOf } from '../../read/calendar.ts'
import { openCheckout } from '../checkout/checkout.ts'
import { CheckoutError } from '../checkout/git.ts'
import { workTree } from '../checkout/refs.ts'
import { projectsAsked } from '../projects/asked.ts'
import { folderSource } from '../projects/folder-source.ts'
import { makeDigest } from '../projects/make-digest.ts'
import { readProjects } from '../projects/read-projects.ts'
import { reviewHere } from '../projects/review-here.ts'
import { type Io, Usage } from './io.ts'
import { settingsIn } from './settings-in.ts'

/** The digest of a work tree as its files lie there. */
export async function digestIn(root: string, now: string, { env }: Io, rulebook: Rulebook): Promise<Digest> {
  const settings = settingsIn(root)
  const source = await folderSource(root, env, dayOf(now))
  const projects = await readProjects(source, projectsAsked(settings, now))
  if (projects.is !== 'read') throw new Usage(projects.is === 'absent' ? `${root} is not there` : projects.why)
  const opened = openCheckout(root, { base: 'HEAD', head: workTree, env }).catch((error: unknown) => {
    if (!(error instanceof CheckoutError) || !error.message.startsWith('--base HEAD')) throw error
    throw new Usage(`nothing is committed in ${root} yet, so nothing stands there; commit first`)
  })
  using tree = await opened
  return await makeDigest({ source, tree, commit: workTree, projects: projects.value, settings, now }, rulebook, reviewHere(rulebook))
}

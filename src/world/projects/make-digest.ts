import { digestOf } from '../../judge/digest.ts'
import { rolesAsked } from '../../judge/roles-asked.ts'
import type { Digest } from '../../model/digest.ts'
import type { Project } from '../../model/project.ts'
import { valueOf } from '../../model/read.ts'
import type { Report } from '../../model/report.ts'
import type { Rulebook } from '../../model/rule.ts'
import type { Settings } from '../../model/settings.ts'
import type { WorkFile } from '../../model/start.ts'
import { dayOf } from '../../read/calendar.ts'
import { maturityTexts } from '../../weigh/maturity/maturity.ts'
import { isOverIn } from '../../weigh/project/is-over-in.ts'
import { shortcomings } from '../../weigh/project/shortcomings.ts'
import type { GatherOptions } from '../gather.ts'
import type { Repository } from '../repository.ts'
import { maturityOf } from './maturity-of.ts'
import { projectFacts } from './project-facts.ts'
import type { ProjectSource } from './project-source.ts'
import { type TreeSource, wholeTree } from './whole-tree.ts'

/** How a whole tree is reviewed: here, or in threads of their own. */
export type ReviewTree = (repository: Repository, options: GatherOptions) => Promise<Report>

export interface DigestAsked {
  source: Pick<ProjectSource, 'paths' | 'texts' | 'spans'>
  tree: TreeSource
  commit: string
  projects: Project[]
  settings: Settings | null
  /** ISO 8601. */
  now: string
}

/** All that stands in a repository: its projects, its models, how mature it is. */
export async function makeDigest(asked: DigestAsked, rulebook: Rulebook, reviewTree: ReviewTree): Promise<Digest> {
  const { source, commit, projects, settings, now } = asked
  const models = Object.values(settings?.models ?? {})
  const { repository, unseen } = await wholeTree(asked.tree, commit, models)
  const isCut = unseen.length > 0
  const paths = valueOf(await source.paths()) ?? []
  const facts = await projectFacts(source, { paths, projects, today: dayOf(now) })
  const asOf = now.length > 10 ? now : `${now}T00:00:00Z`
  const report = await reviewTree(repository, { asOf, roles: rolesAsked(rulebook) }).catch((error: unknown) => {
    unseen.push(`code and models: ${error instanceof Error ? error.message : String(error)}`)
    return null
  })
  const maturity = await maturityIn(asked)
  const isQuiet = settings?.severities['project/stalled'] === 'off'
  const stalled = isQuiet ? 0 : projects.filter(({ state }) => state === 'stalled').length
  const unreadable = projects.filter(isAuthorsFault).length
  const parts = { report, shortcomings: shortcomings(facts), stalled, unreadable, maturity, settings, unseen, isCut }
  return digestOf({ ...parts, isOver: isOverIn(projects, models) }, rulebook)
}

/** What we could not read is nobody's to mend. */
function isAuthorsFault({ reasons }: Project): boolean {
  return reasons.some((it) => it.is === 'unreadable' && it.fault === 'author')
}

async function maturityIn({ source, tree, commit }: DigestAsked) {
  const read = await tree.tree(commit)
  if (read.is !== 'read') return null
  const files = Object.entries(read.value).flatMap(([path, { mode, size }]): WorkFile[] =>
    mode.startsWith('100') ? [{ path, size: size ?? 0 }] : [],
  )
  const texts = await source.texts(maturityTexts(files))
  return maturityOf({
    files,
    texts: new Map([...texts].flatMap(([path, text]) => (text.is === 'read' ? [[path, text.value]] : []))),
  })
}

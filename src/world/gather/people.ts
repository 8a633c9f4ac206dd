import type { Compact } from '../../model/compact.ts'
import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import { type Read, valueOf } from '../../model/read.ts'
import type { Settings } from '../../model/settings.ts'
import { isTeam, plainName } from '../../weigh/approvers.ts'
import type { Repository } from '../repository.ts'

/** Handles asked about in one review. */
const mostHandles = 20

/** Whether GitHub knows the `@handles` named as decision owner, in the description or in a model's defaults. Teams are not asked. */
export async function ownerHandles(compact: Read<Compact>, models: ModelEvidence[], repository: Repository): Promise<Evidence['handles']> {
  if (models.length === 0) return { is: 'absent' }
  const written = compact.is === 'read' ? [compact.value.fields.decisionOwner?.value ?? ''] : []
  const texts = [...written, ...models.map(({ settings }) => settings.compact.decisionOwner ?? '')]
  const logins = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<![\w@.])@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})(?![\w/-])/g)].map((found) => found[1] ?? ''),
    ),
  )
  return logins.size === 0 ? { is: 'absent' } : repository.handles([...logins].slice(0, mostHandles))
}

/** Approvals, asked only where one could settle something: policy was edited, or a model is new. */
export async function neededApprovals(
  evidence: Pick<Evidence, 'models' | 'reviewingWorkflows' | 'pull' | 'sources'>,
  repository: Repository,
): Promise<Evidence['approvals']> {
  const { models, reviewingWorkflows, pull, sources } = evidence
  const needed = models.some(isSettled) || reviewingWorkflows.some(({ changed }) => changed) || sources.some(isSettledByPeople)
  return needed ? repository.approvals(pull.head) : { is: 'absent' }
}

/** A model that is new, whose policy or data is redefined, or whose former artifact is no longer where it was. */
function isSettled({ isNew, change, artifact }: ModelEvidence): boolean {
  const moved = change.artifact && artifact.base !== null && artifact.head?.path !== artifact.base.path
  return isNew || moved || change.policy.length + change.contract.length + change.dataContract.length > 0
}

/** What a person's word can settle: comments that allow something, classes of requests that have no version, an API's new one, what a migration drops. */
function isSettledByPeople({ side, role, kind, path, text }: Evidence['sources'][number]): boolean {
  if (role !== 'changed' || text.is !== 'read') return false
  if (side === 'head' && /mle-review:[ \t]*allow/.test(text.value)) return true
  if (kind === 'sql') return side === 'head' && /\bdrop\b/i.test(text.value)
  if (kind === 'config') return side === 'base' && (path.endsWith('.proto') || /\b(?:openapi|swagger)\b/.test(text.value.slice(0, 20_000)))
  if (kind !== 'python') return false
  return /\(\w*\.?BaseModel\b|drop_column|drop_table|RemoveField|DeleteModel|\bALTER\s+TABLE\b|\bDROP\s+TABLE\b/i.test(text.value)
}

/** Teams asked about in one review. */
const mostTeams = 10

/** Members of the teams among the approvers, asked only where somebody approved whom the list does not name. */
export async function neededTeams(
  settings: Read<Settings>,
  approvals: Evidence['approvals'],
  { head, author }: Evidence['pull'],
  repository: Pick<Repository, 'teams'>,
): Promise<Evidence['teams']> {
  const listed = new Set((valueOf(settings)?.approvers ?? []).map(plainName))
  const teams = [...listed].filter(isTeam)
  const counts = (valueOf(approvals) ?? []).filter(
    ({ login, commit, mayWrite }) => commit === head && mayWrite && plainName(login) !== plainName(author ?? ''),
  )
  const isOpen = counts.length > 0 && !counts.some(({ login }) => listed.has(plainName(login)))
  return isOpen && teams.length > 0 ? repository.teams(teams.slice(0, mostTeams)) : {}
}

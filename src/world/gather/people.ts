import type { Compact } from '../../model/compact.ts'
import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
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
  evidence: Pick<Evidence, 'models' | 'reviewingWorkflows' | 'pull'>,
  repository: Repository,
): Promise<Evidence['approvals']> {
  const { models, reviewingWorkflows, pull } = evidence
  const needed = models.some(({ isNew, change }) => isNew || change.policy.length > 0) || reviewingWorkflows.some(({ changed }) => changed)
  return needed ? repository.approvals(pull.head) : { is: 'absent' }
}

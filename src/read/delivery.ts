import { z } from 'zod'
import type { Delivery } from '../model/delivery.ts'
import { slimCheckRun, slimCheckSuite, slimWorkflowRun } from './delivery-check.ts'
import { slimInstallation } from './delivery-installation.ts'
import { slimComment, slimGroup, slimPull, slimReview } from './delivery-pull.ts'
import { slimPush } from './delivery-push.ts'
import type { Slimmer } from './delivery-shapes.ts'

/** The events that are ours, and of each the actions; an event without actions has the one that is empty. */
const ours: Record<string, { actions: string[]; slim: Slimmer }> = {
  pull_request: {
    actions: ['opened', 'reopened', 'edited', 'synchronize', 'ready_for_review', 'converted_to_draft', 'labeled', 'unlabeled', 'closed'],
    slim: slimPull,
  },
  pull_request_review: { actions: ['submitted', 'dismissed'], slim: slimReview },
  merge_group: { actions: ['checks_requested'], slim: slimGroup },
  check_run: { actions: ['rerequested', 'requested_action'], slim: slimCheckRun },
  check_suite: { actions: ['rerequested'], slim: slimCheckSuite },
  issue_comment: { actions: ['created'], slim: slimComment },
  push: { actions: [''], slim: slimPush },
  workflow_run: { actions: ['completed'], slim: slimWorkflowRun },
  installation: { actions: ['created', 'deleted', 'suspend', 'unsuspend', 'new_permissions_accepted'], slim: slimInstallation },
  installation_repositories: { actions: ['added', 'removed'], slim: slimInstallation },
}

/** Whether an event of this name and action can be ours at all: all that GitHub's list of deliveries tells. */
export function mayBeOurs(event: string, action: string | null): boolean {
  return Object.hasOwn(ours, event) && ours[event]?.actions.includes(action ?? '') === true
}

const acting = z.object({ action: z.string().nullish() })

/** What a webhook is about, in as few fields as the work needs; null drops it before it costs a request. `appId` tells our checks from others'. */
export function slim(event: string, guid: string, payload: unknown, at: string, appId: number): Delivery | null {
  const action = acting.safeParse(payload).data?.action ?? ''
  if (!mayBeOurs(event, action)) return null
  const about = ours[event]?.slim(payload, { action, appId }) ?? null
  return about === null ? null : { guid, event: action === '' ? event : `${event}.${action}`, at, ...about }
}

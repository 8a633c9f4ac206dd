import { letters } from '../../generated/letters.ts'
import type { MergedPull } from '../../model/merged-pull.ts'
import { judgedBack, type OpenIssue, planFollowUp } from '../../reply/plan-follow-up.ts'
import type { PriorWayBack } from '../../reply/prior.ts'
import type { Api } from './api.ts'
import { readMergedPull } from './merged-pull.ts'
import { perform } from './perform.ts'
import type { Place } from './place.ts'
import type { Refusal } from './refusal.ts'

/** What came of looking after a pull request that was closed. */
export type FollowedUp =
  | { is: 'nothing'; because: string; merged: boolean }
  /** The issue is there: by this run, or already. On a dry run it only would be. */
  | { is: 'followed'; issue: OpenIssue }
  /** `issue`: what would have been opened; null: the pull request could not be read. */
  | { is: 'refused'; issue: OpenIssue | null; refusal: Refusal }

/** How a pull request is judged that was merged before our comment could speak of it. */
export type JudgeLate = (pull: MergedPull) => Promise<PriorWayBack | null>

/** Opens the one issue that a merged way back is followed up by. Done twice, it opens one. */
export async function followUp(
  api: Api,
  place: Place,
  { dryRun = false, late }: { dryRun?: boolean; late?: JudgeLate } = {},
): Promise<FollowedUp> {
  const { owner, repo, number } = place
  const pull = await readMergedPull(api, { owner, repo, number })
  if (!pull.ok) return { is: 'refused', issue: null, refusal: pull.refusal }
  if (pull.value === null) return { is: 'nothing', because: 'it was closed without being merged', merged: false }
  const back = judgedBack(pull.value) ?? (await late?.(pull.value)) ?? null
  if (back === null) return { is: 'nothing', because: 'what was merged is no way back', merged: true }
  const issue = planFollowUp(pull.value, back, letters)
  const { failed } = dryRun ? { failed: [] } : await perform(api, place, [issue])
  const [first] = failed
  return first === undefined ? { is: 'followed', issue } : { is: 'refused', issue, refusal: first.refusal }
}

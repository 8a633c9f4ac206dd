import type { Approval, Evidence } from '../model/evidence.ts'
import { peopleAmong, plainName } from '../weigh/approvers.ts'

/** Approvals that count: by a listed approver, or a member of a listed team, who may write, of the current head, and not by the author. */
export function countedApprovals(evidence: Evidence): Approval[] {
  if (evidence.approvals.is !== 'read' || evidence.settings.is !== 'read') return []
  const listed = peopleAmong(evidence.settings.value.approvers, evidence.teams)
  const author = evidence.pull.author === null ? null : plainName(evidence.pull.author)
  return evidence.approvals.value.filter(
    ({ login, commit, mayWrite }) =>
      commit === evidence.pull.head && mayWrite && plainName(login) !== author && listed.has(plainName(login)),
  )
}

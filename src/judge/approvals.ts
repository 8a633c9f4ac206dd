import type { Approval, Evidence } from '../model/evidence.ts'

/** Approvals that count: by a listed approver who may write, of the current head, and not by the author. */
export function countedApprovals(evidence: Evidence): Approval[] {
  if (evidence.approvals.is !== 'read' || evidence.settings.is !== 'read') return []
  const listed = new Set(evidence.settings.value.approvers.map(plain))
  const author = evidence.pull.author === null ? null : plain(evidence.pull.author)
  return evidence.approvals.value.filter(
    ({ login, commit, mayWrite }) => commit === evidence.pull.head && mayWrite && plain(login) !== author && listed.has(plain(login)),
  )
}

/** Logins are compared without the @ and without case, as GitHub does. */
function plain(login: string): string {
  return login.replace(/^@/, '').toLowerCase()
}

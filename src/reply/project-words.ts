import type { ProjectReason, ProjectStatus } from '../model/project.ts'

const statusWords: Record<ProjectStatus, string> = {
  active: 'it is active',
  paused: 'it is paused',
  planned: 'it is planned, not begun',
  completed: 'it is completed',
  archived: 'it is archived',
}

/** Why a project is in its state, as a sentence without its full stop. */
export function projectReason(reason: ProjectReason): string {
  switch (reason.is) {
    case 'unreadable':
    case 'unclear':
      return reason.why.replace(/\.$/, '')
    case 'archived-folder':
      return 'it lies in the archive'
    case 'status':
      return statusWords[reason.status]
    case 'young':
      return `it began on ${reason.started}`
    case 'not-begun':
      return `it is to begin on ${reason.started}`
    case 'no-start':
      return 'nothing says when it began; write `started:` in its context.md'
    case 'milestone-reached':
      return `${quoted(reason.name)} was reached on ${reason.on}`
    case 'nothing-reached':
      return `no milestone since ${reason.since}`
    case 'work-without-milestone':
      return `work goes on (last commit ${reason.last}) and no milestone was reached since ${reason.since}`
    case 'silent':
      return `neither a milestone since ${reason.since} nor a commit since ${reason.last ?? 'then'}`
    case 'no-milestones':
      return 'its context.md names no milestone'
    case 'overdue':
      return `${quoted(reason.name)} was due on ${reason.due}`
    case 'moved':
      return `${quoted(reason.name)} was put off ${reason.times} times, from ${reason.from} to ${reason.to}`
    case 'undated':
      return reason.count === 1 ? 'a milestone is done and has no date' : `${reason.count} milestones are done and have no date`
    default:
      return reason satisfies never
  }
}

function quoted(name: string): string {
  return `“${name.length > 80 ? `${name.slice(0, 79)}…` : name}”`
}

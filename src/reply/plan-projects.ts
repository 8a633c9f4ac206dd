import { fill } from '../judge/message.ts'
import type { Project } from '../model/project.ts'
import type { IssueMemory, ProjectIntent, ProjectIssue } from '../model/project-intent.ts'
import { askAgainFrom } from '../weigh/project/ask-again.ts'
import { followed } from '../weigh/project/followed.ts'
import { type Letters, projectLetter } from './project-issue.ts'
import { hashOf, isUntouched, remarked, withProjectMarker } from './project-marker.ts'
import { projectReason } from './project-words.ts'

export interface ProjectsPlan {
  intents: ProjectIntent[]
  /** Projects that must wait for the next run: the budget was spent. */
  left: string[]
}

interface Step {
  project: string
  /** Earlier first: good news, then who has waited longest. */
  due: string
  intents: ProjectIntent[]
}

/** What issues of projects need on a calendar day. `budget`: how many writes a run may take; what is left out comes first next time. */
export function planProjects(projects: Project[], issues: ProjectIssue[], today: string, letters: Letters, budget = 50): ProjectsPlan {
  const byProject = new Map(
    followed(issues, projects)
      .toSorted((a, b) => Number(a.open) - Number(b.open) || b.number - a.number)
      .map((it) => [it.project, it]),
  )
  const known = new Map(projects.map((it) => [it.path, it]))
  const steps = [
    ...projects.map((project) => stepFor(project, byProject.get(project.path), today, letters)),
    ...[...byProject.values()]
      .filter((it) => it.open && !known.has(it.project))
      .map((it) => settled(it, 'Its context.md is no longer there.', letters)),
  ].filter((it) => it.intents.length > 0)
  const plan: ProjectsPlan = { intents: [], left: [] }
  for (const step of steps.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.project < b.project ? -1 : 1))) {
    if (plan.intents.length + step.intents.length > budget) plan.left.push(step.project)
    else plan.intents.push(...step.intents)
  }
  return plan
}

function stepFor(project: Project, issue: ProjectIssue | undefined, today: string, letters: Letters): Step {
  const kind =
    project.state === 'stalled' ||
    (project.state === 'unreadable' && project.reasons.some((it) => it.is === 'unreadable' && it.fault === 'author'))
      ? project.state
      : null
  if (kind === null) {
    if (project.state === 'unreadable' || issue?.open !== true) return nothing(project.path)
    return settled(issue, `${sentence(project)}.`, letters)
  }
  const { title, text } = projectLetter(project, letters)
  const since =
    kind === 'stalled' ? (project.lastMilestone ?? project.started ?? today) : issue?.state.kind === kind ? issue.state.since : today
  const body = (asked: string[]) => withProjectMarker(text, project.path, { kind, since, asked })
  if (issue === undefined) {
    return {
      project: project.path,
      due: since,
      intents: [{ do: 'open-issue', project: project.path, title, body: body([today]), assign: project.owners }],
    }
  }
  const at = { project: project.path, number: issue.number }
  const isNew = isAnother(issue.state, kind, since)
  const asked = isNew ? [] : issue.state.asked
  const again = askAgainFrom(asked)
  // Boxes that somebody ticked and lines that somebody filled in stay, until it is about something else.
  const written =
    isNew || isUntouched(issue.body, issue.state)
      ? body
      : (asked: string[]) => remarked(issue.body, text, project.path, { kind, since, asked })
  const isDue = again === null || (kind === 'stalled' && again <= today)
  if (!issue.open && !(isNew || (isDue && issue.closedByUs))) return nothing(project.path)
  const reopen: ProjectIntent[] = issue.open ? [] : [{ do: 'reopen-issue', ...at }]
  const edit = (asked: string[]): ProjectIntent => ({ do: 'edit-issue', ...at, title, body: written(asked) })
  if (kind === 'unreadable' && isNew) return { project: project.path, due: today, intents: [...reopen, edit([today])] }
  if (isDue) {
    const letter = isNew ? letters['project-returned'] : letters['project-again']
    const comment = fill(letter ?? '', { since, times: times(asked.length) })
    return {
      project: project.path,
      due: again ?? since,
      intents: [
        ...reopen,
        // The body first: where the comment fails, one time of asking is lost, and nobody is asked twice.
        edit([...asked, today]),
        { do: 'comment-issue', ...at, body: comment },
      ],
    }
  }
  const isSame = issue.state.hash === hashOf(text) && issue.title === title
  return isSame ? nothing(project.path) : { project: project.path, due: today, intents: [edit(asked)] }
}

function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count} times`
}

/** Another stall than the one that an issue was opened for. */
function isAnother(state: IssueMemory, kind: IssueMemory['kind'], since: string): boolean {
  return state.kind !== kind || (kind === 'stalled' && since > state.since)
}

function settled(issue: ProjectIssue, what: string, letters: Letters): Step {
  const at = { project: issue.project, number: issue.number }
  const reason = /archive|no longer there/.test(what) ? 'not_planned' : 'completed'
  const body = (letters['project-settled'] ?? '').replace('{what}', what)
  return {
    project: issue.project,
    due: '',
    intents: [
      { do: 'comment-issue', ...at, body },
      { do: 'close-issue', ...at, reason },
    ],
  }
}

function sentence(project: Project): string {
  const [reason] = project.reasons
  const words = reason === undefined ? 'it is healthy' : fill('{words}', { words: projectReason(reason) })
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function nothing(project: string): Step {
  return { project, due: '', intents: [] }
}

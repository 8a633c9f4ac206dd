import { fill } from '../judge/message.ts'
import { quote } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import type { Facts } from '../model/finding.ts'
import type { InferredField, Project, ProjectReason } from '../model/project.ts'
import { filled, titled } from './letter.ts'
import { projectReason } from './project-words.ts'

export type Letters = Readonly<Record<string, string>>

/** Title and text of a project's issue. Nothing in it changes from day to day by itself. */
export function projectLetter(project: Project, letters: Letters): { title: string; text: string } {
  const { name, path } = project
  const problem = listed(project.reasons.map((it) => projectReason(it).replace(`${path}, line `, 'line ')))
  if (project.state === 'unreadable') {
    const facts = { name, path }
    return { title: titled(letters['project-unreadable-title'], facts), text: filled(letters['project-unreadable'], facts, { problem }) }
  }
  const { started, lastMilestone, inferred } = project
  const byGit = (field: InferredField, words: string) => (inferred.includes(field) ? ` (${words})` : '')
  const since = lastMilestone ?? (started === null ? 'it began' : `it began, ${started}`)
  const facts = { name, path, since, started: started === null ? 'nobody knows when' : `${started}${byGit('started', 'its first commit')}` }
  const blocks = {
    reached:
      lastMilestone === null
        ? 'has reached no milestone yet'
        : `reached its last milestone on ${lastMilestone}${byGit('lastMilestone', 'git tells')}`,
    evidence: listed(project.reasons.map(calm)),
    why: project.why === null ? '' : `Why it matters, in its own words: “${quote(project.why)}”`,
    questions: questions(project, letters),
    plainName: visible(name).replaceAll('`', ''),
  }
  return { title: titled(letters['project-stalled-title'], facts), text: filled(letters['project-stalled'], facts, blocks) }
}

/** GitHub takes 65,536 characters, and nobody reads that many. */
const mostReasons = 20

function listed(reasons: string[]): string {
  const more = reasons.length > mostReasons ? [`- and ${reasons.length - mostReasons} more of the kind.`] : []
  return [...reasons.slice(0, mostReasons).map((it) => `- ${quote(it.charAt(0).toUpperCase() + it.slice(1))}.`), ...more].join('\n')
}

/** A reason without what moves with every commit: an issue is not edited for that. */
function calm(reason: ProjectReason): string {
  return reason.is === 'work-without-milestone' ? `work goes on, and no milestone was reached since ${reason.since}` : projectReason(reason)
}

/** The two or three that this project's evidence asks for most. */
function questions(project: Project, letters: Letters): string {
  const asked: [string, Facts][] = []
  for (const reason of project.reasons) {
    if (reason.is === 'silent') asked.push(['silent', { last: reason.last ?? reason.since }])
    if (reason.is === 'moved') asked.push(['moved', { milestone: reason.name, times: reason.times, from: reason.from, to: reason.to }])
    if (reason.is === 'no-milestones') asked.push(['none', {}])
  }
  if (project.why === null) asked.push(['why', {}])
  if (project.owners.length === 0) asked.push(['owner', {}])
  asked.push(['blocked', {}], ['baseline', {}])
  return asked
    .slice(0, 3)
    .map(([name, facts], i) => `${i + 1}. ${fill(letters[`project-question-${name}`] ?? '', facts)}`)
    .join('\n')
}

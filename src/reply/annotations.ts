import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { undecidedOf } from './lead.ts'
import { prose, unmarked } from './prose.ts'

/** A line that GitHub shows beside the diff and on the run's page. `path` null: about the change as a whole. */
export interface Annotation {
  level: 'error' | 'warning'
  path: string | null
  line: number | null
  title: string
  message: string
}

/** What fails the job as errors, what else should be looked at as warnings; the most severe first, as GitHub shows only the first ten of a kind. */
export function annotations(report: Report, rulebook: Rulebook): Annotation[] {
  const found = report.findings.filter(isAnnotated).map(annotation)
  return report.verdict === 'undecided' ? [...unjudged(report, rulebook), ...found] : [...found, ...unjudged(report, rulebook)]
}

/** What fails the job, and what else should be looked at. */
export function isAnnotated({ standing, severity }: Finding): boolean {
  return !standing && (severity === 'E' || severity === 'W')
}

/** What could have held the change and was not decided. */
function unjudged(report: Report, rulebook: Rulebook): Annotation[] {
  const level = report.verdict === 'undecided' ? 'error' : 'warning'
  return undecidedOf(report, rulebook)
    .filter(({ decides }) => decides)
    .map(({ why, models }) => ({
      level,
      path: null,
      line: null,
      title: 'could not be judged',
      message: `${models.length === 0 ? '' : `${models.join(', ')}: `}${unmarked(prose(why))}`,
    }))
}

/** A finding as an annotation. */
export function annotation({ holds, place, rule, model, message, approvedBy }: Finding): Annotation {
  const about = model === null ? '' : `${model}: `
  const settled = approvedBy === null ? '' : ` (approved by ${approvedBy})`
  return {
    level: holds ? 'error' : 'warning',
    path: 'path' in place ? place.path : null,
    line: place.is === 'line' ? place.fileLine : null,
    title: rule,
    message: `${about}${unmarked(message)}${settled}`,
  }
}

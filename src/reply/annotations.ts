import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { unmarked } from './prose.ts'

/** A line that GitHub shows beside the diff and on the run's page. `path` null: about the change as a whole. */
export interface Annotation {
  level: 'error' | 'warning'
  path: string | null
  line: number | null
  title: string
  message: string
}

/** What holds as errors, what else should be looked at as warnings; the most severe first, as GitHub shows only the first ten of a kind. */
export function annotations(report: Report): Annotation[] {
  return report.findings.filter(({ standing, severity }) => !standing && (severity === 'E' || severity === 'W')).map(annotation)
}

function annotation({ holds, place, rule, model, message, approvedBy }: Finding): Annotation {
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

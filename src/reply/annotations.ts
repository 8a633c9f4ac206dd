import { inLog } from '../judge/quote.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { unmarked } from './prose.ts'

/** A line that GitHub shows beside the diff and on the run's page. `path` null: about the change as a whole. */
export interface Annotation {
  level: 'error' | 'warning'
  path: string | null
  line: number | null
  endLine: number | null
  title: string
  message: string
}

/** GitHub shows ten of a kind a step and drops the others silently. */
const most = 10

/** What holds as errors, what should be looked at as warnings, the most severe first; where some are left out, the last one says where they are. */
export function annotations(report: Report, rulebook: Rulebook): Annotation[] {
  const fresh = report.findings.filter(({ standing, severity }) => !standing && (severity === 'E' || severity === 'W'))
  const all = fresh.map((finding) => annotation(finding, rulebook))
  return [...capped(all, 'error'), ...capped(all, 'warning')]
}

function annotation({ holds, place, rule, model, message }: Finding, rulebook: Rulebook): Annotation {
  const title = rulebook.rules.find(({ page }) => page.id === rule)?.page.title ?? rule
  const about = model === null ? '' : `${model}: `
  return {
    level: holds ? 'error' : 'warning',
    path: 'path' in place ? place.path : null,
    line: place.is === 'line' ? place.fileLine : null,
    endLine: place.is === 'line' ? place.fileEndLine : null,
    title: `${title} (${rule})`,
    message: inLog(unmarked(`${message}`) === '' ? title : `${about}${unmarked(message)}`),
  }
}

function capped(all: Annotation[], level: Annotation['level']): Annotation[] {
  const some = all.filter((it) => it.level === level)
  if (some.length <= most) return some
  const left = some.length - (most - 1)
  const message = `GitHub shows ${most} ${level}s of a step; the job summary has all of them.`
  return [...some.slice(0, most - 1), { level, path: null, line: null, endLine: null, title: `${left} more ${level}s in the job summary`, message }]
}

import { limits } from '../model/limits.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { compose } from './compose.ts'
import { type ReplyOptions, unlinked } from './options.ts'

/** The job summary: the whole review, written also where nobody is commented at. GitHub counts its bytes. */
export function jobSummary(report: Report, rulebook: Rulebook, options: ReplyOptions = unlinked): string {
  return compose(report, rulebook, null, options, {
    limit: limits.summaryBytes - 1024,
    rows: 1000,
    size: (text) => new TextEncoder().encode(text).length,
    tail: () => '',
  })
}

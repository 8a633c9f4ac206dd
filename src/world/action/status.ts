import type { Intent } from '../../model/intent.ts'
import type { Report } from '../../model/report.ts'

/** The commit status that says the verdict, for those who want it beside the job's own check. */
export function statusOf(report: Report, context: string, url: string | null): Extract<Intent, { do: 'set-status' }> {
  const state = report.conclusion === 'success' ? 'success' : 'failure'
  return { do: 'set-status', commit: report.pull.head, context, state, description: describe(report), url }
}

function describe({ verdict, because, findings, blind }: Report): string {
  switch (verdict) {
    case 'pass':
      return because === undefined ? 'May be merged' : `May be merged (${because})`
    case 'not-applicable':
      return `Nothing to judge (${because ?? 'not applicable'})`
    case 'hold':
      return `Held: ${findings.filter((finding) => finding.holds).length} to settle`
    case 'undecided':
      return `Could not be judged${blind.length > 0 ? `: ${blind.map(({ what }) => what).join(', ')}` : ''}`
    default:
      return verdict satisfies never
  }
}

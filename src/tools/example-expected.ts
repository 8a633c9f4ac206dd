import type { Report } from '../model/report.ts'
import { hasToSay } from '../reply/plan.ts'
import type { Expected } from './story.ts'

/** How a report differs from what is written beside its pull request, one sentence each. */
export function differences(expected: Expected, report: Report): string[] {
  const holds = unique(report.findings.filter((finding) => finding.holds).map(({ rule }) => rule))
  const said = new Set(report.findings.filter(({ standing }) => !standing).map(({ rule }) => rule))
  const wanted = unique(expected.holds ?? [])
  return [
    ...(report.verdict === expected.verdict ? [] : [`${report.verdict}, and ${expected.verdict} is written`]),
    ...(report.because === expected.because
      ? []
      : [`because ${report.because ?? 'nothing'}, and ${expected.because ?? 'nothing'} is written`]),
    ...(holds.join() === wanted.join()
      ? []
      : [`held by ${holds.join(', ') || 'nothing'}, and ${wanted.join(', ') || 'nothing'} is written`]),
    ...(expected.says ?? []).filter((rule) => !said.has(rule)).map((rule) => `${rule} says nothing`),
    ...(expected.silent === true && hasToSay(report) ? ['it would comment, and silence is written'] : []),
  ]
}

function unique(rules: string[]): string[] {
  return [...new Set(rules)].sort()
}

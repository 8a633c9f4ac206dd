import { cut } from '../judge/cut.ts'
import type { Finding } from '../model/finding.ts'
import { type CheckAnnotation, checkName, type Intent } from '../model/intent.ts'
import { limits } from '../model/limits.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { annotation, isAnnotated } from './annotations.ts'
import { compose } from './compose.ts'
import { headline } from './headline.ts'
import { notWritten } from './not-written.ts'
import type { ReplyOptions } from './options.ts'
import { prose, unmarked } from './prose.ts'

export type ConcludeCheck = Extract<Intent, { do: 'conclude-check' }>

const run = { label: 'Run again', description: 'Judge this change once more', identifier: 'run' }
const explain = { label: 'Explain', description: 'Say why, and how to settle it', identifier: 'explain' }

/** The check run that says this report. `unsaid`: what could not be written elsewhere, and the mend. `another`: the pull request that is reported of, where it only shares this one's commit. */
export function planCheck(
  report: Report,
  rulebook: Rulebook,
  { pagesUrl }: ReplyOptions,
  unsaid: string[] = [],
  another: number | null = null,
): ConcludeCheck {
  const { title } = headline(report, rulebook, false)
  const onLines = report.findings.filter((finding) => isAnnotated(finding) && 'path' in finding.place)
  const shown = onLines.slice(0, limits.checkAnnotations)
  const missing = `${sharing(another)}${notWritten(unsaid.slice(0, 5))}`
  const left = onLines.length - shown.length
  const summary = compose(
    report,
    rulebook,
    null,
    { runUrl: null, pagesUrl, answers: true },
    {
      limit: limits.checkSummaryCharacters - missing.length,
      rows: 50,
      size: (text) => text.length,
      tail: () => (left > 0 ? `\n<sub>${left} more lines are not annotated.</sub>\n` : ''),
    },
  )
  const doubtful = report.verdict !== 'not-applicable' && (report.verdict !== 'pass' || report.findings.some(({ standing }) => !standing))
  return {
    do: 'conclude-check',
    commit: report.pull.head,
    name: checkName,
    conclusion: report.conclusion,
    title: cut(`${of(another)}${unmarked(title)}`, 250),
    summary: `${missing}${summary}`,
    annotations: annotationsOf(shown),
    actions: doubtful ? [run, explain] : [run],
  }
}

/** The check run of a change that could not be judged at all. */
export function planUnjudged(commit: string, why: string, another: number | null = null): ConcludeCheck {
  return {
    do: 'conclude-check',
    commit,
    name: checkName,
    conclusion: 'failure',
    title: cut(`${of(another)}Could not be judged: ${unmarked(prose(why))}`, 250),
    summary: `${sharing(another)}${couldNotBeJudged(why)}`,
    annotations: [],
    actions: [run],
  }
}

/** The same check while a contract's result is awaited: open, with what is known so far. */
export function awaitingCheck({ commit, name, summary }: ConcludeCheck): Extract<Intent, { do: 'await-check' }> {
  return { do: 'await-check', commit, name, title: "Waiting for the contract's result", summary }
}

function of(another: number | null): string {
  return another === null ? '' : `#${another}: `
}

function sharing(another: number | null): string {
  if (another === null) return ''
  const mend = `Mend or close #${another}, or push a further commit to one of the two, then run this check again.`
  return `> [!IMPORTANT]\n> This commit is the newest of #${another} too, and a commit has one check: what follows is said of #${another}. ${mend}\n\n`
}

/** What stands where a report would, when there is none. */
export function couldNotBeJudged(why: string): string {
  return `### ⚠️ Could not be judged\n\n${prose(why)}\n`
}

/** Findings as lines of files, the most severe first; each once. */
function annotationsOf(findings: Finding[]): CheckAnnotation[] {
  const all = findings.map(annotation).flatMap(({ level, path, line, title, message }): CheckAnnotation[] => {
    if (path === null) return []
    const at = { path, startLine: line ?? 1, endLine: line ?? 1 }
    return [{ ...at, level: level === 'error' ? 'failure' : 'warning', title: cut(title, 250), message: cut(message, 15_000) }]
  })
  return [...new Map(all.map((it) => [JSON.stringify(it), it])).values()]
}

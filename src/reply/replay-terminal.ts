import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import { columns, wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import { unmarked } from './prose.ts'
import type { ReplayedRule, ReplayReport } from './replay.ts'
import type { TerminalOptions } from './terminal.ts'

/** `mle-review replay`: how many changes would have been held and commented, by rule, with the loudest examples. */
export function replayTerminal(report: ReplayReport, { paint, width }: TerminalOptions): string {
  const wide = Math.max(60, Math.min(width, 120))
  const { base, changes, counts, configuration, rules, skipped, described, notAsked } = report
  const under = configuration === 'tip' ? 'under the configuration of today' : 'each under the configuration of its time'
  const said = [
    [counts.held, 'held', 'red'],
    [counts.approval, 'held until an approver’s review', 'red'],
    [counts.undecided, 'undecided', 'yellow'],
    [counts.commented, 'commented on', 'yellow'],
    [counts.clean, 'without a word', 'green'],
  ] as const
  const unasked = [
    `Rules of the compact were asked of ${described === 0 ? 'no change' : `${described} of them`}: a description stands on GitHub, and in git only where a squash kept it.`,
    ...(notAsked.length === 0 ? [] : [`Not asked, for git does not hold what they read: ${notAsked.join(', ')}.`]),
  ]
  return inLogLines([
    paint('bold', `The last ${changes} change${changes === 1 ? '' : 's'} of ${visible(base)}, ${under}, if models were enforced:`),
    ...said.filter(([count]) => count > 0).map(([count, what, style]) => `  ${paint(style, String(count).padStart(4))} ${what}`),
    ...(rules.length === 0 ? [] : ['', ...table(rules)]),
    ...rules.flatMap((rule) => [
      '',
      paint('bold', rule.rule),
      ...rule.examples.flatMap(({ commit, title, findings, path, line, message }) => [
        `  ${paint('dim', commit.slice(0, 7))} ${cut(visible(title), 70)}${findings > 1 ? paint('dim', ` (${findings} findings)`) : ''}`,
        ...wrap(`${place(path, line)}${unmarked(message)}`, wide - 4).map((text) => `    ${text}`),
      ]),
    ]),
    ...(skipped.length === 0 ? [] : ['', ...skipped.map((it) => paint('dim', `skipped ${it.commit.slice(0, 7)}: ${visible(it.why)}`))]),
    '',
    ...unasked.flatMap((it) => wrap(it, wide)).map((line) => paint('dim', line)),
  ])
}

function table(rules: ReplayedRule[]): string[] {
  const rows = rules.map(({ rule, severity, held, commented, findings }) => [
    String(held),
    String(commented),
    String(findings),
    severity,
    rule,
  ])
  return columns([['held', 'commented', 'findings', '', 'rule'], ...rows], [0, 1, 2]).map((row) => `  ${row}`)
}

function place(path: string | null, line: number | null): string {
  return path === null ? '' : `${visible(path)}${line === null ? '' : `:${line}`}  `
}

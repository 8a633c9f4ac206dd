import { visible } from '../judge/visible.ts'
import type { ChainStep, Confidence, Facts, Finding, Severity } from '../model/finding.ts'
import { chainText } from './chain.ts'
import { wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import type { Style } from './paint.ts'
import { unmarked } from './prose.ts'
import type { TerminalOptions } from './terminal.ts'

/** What `scan --format json` prints; `message` is the page's sentence as Markdown. */
export interface ScanReport {
  findings: {
    rule: string
    severity: Severity
    confidence: Confidence
    path: string
    cell: number | null
    line: number
    endLine: number
    fileLine: number
    fileEndLine: number
    /** The same wherever the line moves to. */
    fingerprint: string
    /** What code scanning calls `primaryLocationLineHash`. */
    lineHash?: string
    facts: Facts
    message: string
    chain?: ChainStep[]
    /** A comment in the code allows it. */
    allowed?: Finding['allowed']
  }[]
  /** `broke`: not the file was skipped, this rule failed on it. */
  skipped: { path: string; why: string; broke?: string }[]
}

const styles: Record<Severity, Style> = { E: 'red', W: 'yellow', N: 'cyan', Q: 'cyan' }

/** `mle-review scan`: each finding at `path:line`, then what was skipped and why. */
export function scanTerminal({ findings, skipped }: ScanReport, { paint, width }: TerminalOptions): string {
  const wide = Math.max(60, Math.min(width, 120))
  const lines = findings.flatMap(({ rule, severity, confidence, path, cell, line, fileLine, message, chain }) => [
    `${visible(path)}:${fileLine}${cell === null ? '' : ` (cell ${cell}, line ${line})`}  ${paint(styles[severity], severity)} ${paint('bold', rule)}${confidence === 'high' ? '' : `, ${confidence} confidence`}`,
    ...wrap(unmarked(message), wide - 4).map((text) => `    ${text}`),
    ...wrap(chainText(chain, path), wide - 4, '  ').map((text) => paint('dim', `    ${text}`)),
  ])
  const left = skipped.map(({ path, why, broke }) =>
    broke === undefined
      ? paint('dim', `skipped ${visible(path)}: ${visible(why)}`)
      : `${paint('red', 'broke')} ${visible(path)}: ${paint('bold', broke)} could not be asked: ${visible(why)}`,
  )
  const cells = findings.some(({ cell }) => cell !== null) ? [paint('dim', 'Cells are counted from the top, those of text too.')] : []
  const allowed = findings.filter((it) => it.allowed !== undefined).length
  const several = `${findings.length} finding${findings.length === 1 ? '' : 's'}${allowed > 0 ? `, ${allowed} of them allowed by a comment` : ''}.`
  const silence = `None found by these rules${skipped.length > 0 ? ' in what they could judge' : ''}.`
  const count = findings.length === 0 ? paint('green', silence) : several
  return inLogLines([...lines, ...left, ...cells, count])
}

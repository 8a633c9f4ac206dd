import { visible } from '../judge/visible.ts'
import { type CaseStatus, type CasesReport, caseStatuses } from '../model/cases.ts'
import { wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import type { Style } from './paint.ts'
import type { TerminalOptions } from './terminal.ts'

const styles: Record<CaseStatus, Style> = { pass: 'green', fail: 'red', unsupported: 'yellow', crash: 'red' }

/** `mle-review contract --cases`: each case that did not pass with its reason, then how many there are of each kind. */
export function casesTerminal({ runtime, provider, cases }: CasesReport, { paint, width }: TerminalOptions): string {
  const wide = Math.max(60, Math.min(width, 120))
  const lines = cases
    .filter(({ status }) => status !== 'pass')
    .flatMap(({ name, status, why }) => [
      `${paint(styles[status], status)}  ${paint('bold', visible(name))}`,
      ...wrap(visible(why ?? ''), wide - 4).map((text) => `    ${text}`),
    ])
  const counts = caseStatuses.flatMap((status) => {
    const count = cases.filter((it) => it.status === status).length
    return count === 0 ? [] : [paint(styles[status], `${count} ${status}`)]
  })
  const where = `${cases.length} case${cases.length === 1 ? '' : 's'} on ${runtime.name} ${visible(runtime.version)}, ${visible(provider)}`
  return inLogLines([...lines, `${where}: ${counts.join(', ')}.`])
}

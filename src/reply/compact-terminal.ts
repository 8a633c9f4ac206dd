import { visible } from '../judge/visible.ts'
import { type Compact, compactFields } from '../model/compact.ts'
import type { Finding } from '../model/finding.ts'
import { columns, wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import { unmarked } from './prose.ts'
import type { TerminalOptions } from './terminal.ts'

/** `mle-review compact`: the nineteen fields as read, with their lines, and what the rules say of them. */
export function compactTerminal(
  { fields, findings }: { fields: Compact['fields']; findings: Finding[] },
  { paint, width }: TerminalOptions,
): string {
  const answered = compactFields.filter(({ key }) => fields[key]?.state === 'answered' || fields[key]?.state === 'not-applicable').length
  const wide = Math.max(60, Math.min(width, 120))
  const rows = compactFields.map(({ key, label }) => {
    const field = fields[key]
    if (field === null) return ['✘', label, '', 'not written']
    const state = { answered: '', empty: ' (empty)', 'not-applicable': ' (not applicable)' }[field.state]
    return [
      field.state === 'empty' ? '✘' : '✔',
      label,
      `${field.inherited ? 'default' : `line ${field.line}`}${field.derived === undefined ? '' : ', derived'}`,
      `${visible(field.value)}${state}`,
    ]
  })
  const lines = columns(rows).map((line) => shortened(line, wide))
  const coloured = lines.map((line) => paint(line.startsWith('✔') ? 'green' : 'red', line.slice(0, 1)) + line.slice(1))
  const said = findings.flatMap(({ rule, severity, message }) => [
    '',
    paint('bold', `${severity}  ${rule}`),
    ...wrap(unmarked(message), wide - 3).map((line) => `   ${line}`),
  ])
  return inLogLines([paint('bold', `${answered} of ${compactFields.length} fields answered`), ...coloured, ...said])
}

function shortened(line: string, wide: number): string {
  const letters = [...line]
  return letters.length <= wide ? line : `${letters.slice(0, wide - 1).join('')}…`
}

import { quote } from '../judge/quote.ts'
import type { CoverageLine, Report } from '../model/report.ts'
import { fold } from './fold.ts'
import { coverageLabels } from './phrases.ts'
import { table } from './table.ts'

const states: CoverageLine['state'][] = ['present', 'missing', 'not-checked', 'not-applicable']

/** The twelve review lines with their tasks, folded behind their count. */
export function coverageTable({ coverage }: Report): string {
  const rows = coverage.map(({ line, state, why, tasks }) => [
    coverageLabels[state],
    `${quote(line.replace(/\.$/, ''))}${why === '' ? '' : `: ${quote(why)}`}`,
    // A hyphen at which no line breaks.
    tasks.join(' ').replaceAll('-', '\u2011'),
  ])
  return fold(coverageCount(coverage), table([['', 'review line', 'tasks'], ...rows], ['l', 'l', 'l']))
}

/** "Coverage: 7 of 12 lines present (1 of them: none found by these rules), 1 missing, 4 not checked". */
export function coverageCount(coverage: CoverageLine[]): string {
  const [present = 0, ...others] = states.map((state) => coverage.filter((line) => line.state === state).length)
  const rest = others.map((count, i) => ({ count, state: states[i + 1] })).filter(({ count }) => count > 0)
  const told = rest.map(({ count, state }) => `, ${count} ${state?.replace('-', ' ')}`).join('')
  const silences = Map.groupBy(
    coverage.filter(({ state, why }) => state === 'present' && why !== ''),
    ({ why }) => why,
  )
  const silent = [...silences].map(([why, { length }]) => ` (${length} of them: ${why})`).join('')
  return `Coverage: ${present} of ${coverage.length} lines present${silent}${told}`
}

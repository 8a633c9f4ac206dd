import { codeSpan } from '../judge/quote.ts'
import type { WeighedGate } from '../model/gate.ts'
import type { ModelReport, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { barLegend } from './bar.ts'
import { gateTable, splitGates } from './gate-table.ts'
import { headline } from './headline.ts'
import { short } from './links.ts'
import { fixed, list, type Section } from './shrink.ts'

/** Every gate of every model that the change touches, those that are missed first. */
export function answerGates(report: Report, rulebook: Rulebook): Section[] {
  const touched = report.models.filter(({ kind }) => kind !== 'untouched')
  const gates = touched.flatMap((model) => model.gates)
  if (gates.length === 0) return nothing(report, rulebook, touched)
  const met = gates.filter(({ status }) => status === 'pass').length
  const { pull } = report
  const title = `### ${met} of ${gates.length} ${gates.length === 1 ? 'limit' : 'limits'} met`
  const sides = `${short(pull.head)} against ${codeSpan(pull.baseRef)} at ${short(pull.base)}`
  const rescored = gates.some((gate) => gate.rescored) ? '`*` scored again by the author on the new snapshot. ' : ''
  const legend = `${rescored}${gates.some(({ margin }) => margin !== null) ? barLegend : ''}`
  return [
    fixed(`${title}\n${sides}`),
    ...touched.flatMap((model) => ofModel(model, pull.baseRef, touched.length > 1)),
    fixed(legend === '' ? '' : `<sub>${legend}</sub>`),
  ]
}

function ofModel({ id, gates }: ModelReport, baseRef: string, titled: boolean): Section[] {
  const { shown, folded } = splitGates(gates)
  const heading = titled ? `#### ${codeSpan(id)}${gates.length === 0 ? ': no gate was weighed' : ''}\n` : ''
  const render = (rows: WeighedGate[], left: number) =>
    `${heading}${rows.length === 0 ? '' : gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more, with the most room.` : ''}`
  return gates.length === 0 ? [fixed(heading.trimEnd())] : [list(10, [...shown, ...folded], render, 500)]
}

/** Why there is no table. */
function nothing(report: Report, rulebook: Rulebook, touched: ModelReport[]): Section[] {
  const { icon, title, because } = headline(report, rulebook, false)
  const models = touched.map(({ id }) => codeSpan(id)).slice(0, 5)
  const who = models.length === 0 ? 'This change touches no model' : `No gate of ${models.join(', ')} was weighed`
  return [fixed(`### ${who}`), fixed(`${icon} ${title}${because === '' ? '' : `  \n${because}`}`)]
}

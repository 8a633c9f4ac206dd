import { codeSpan, tableCode } from '../judge/quote.ts'
import type { WeighedGate } from '../model/gate.ts'
import type { ModelReport, Report } from '../model/report.ts'
import { barLegend } from './bar.ts'
import { changedLine } from './changed.ts'
import { contractSection } from './contract-section.ts'
import { fold } from './fold.ts'
import { gateTable, splitGates } from './gate-table.ts'
import { inFigures } from './gate-words.ts'
import { fixed, list, optional, type Section } from './shrink.ts'
import { sliceCharts } from './slice-charts.ts'
import { table } from './table.ts'
import { tightest } from './tightest.ts'

/** What each of a few models came to: what changed in it, its gates, its contract, the folded rest. Several begin with a table of them all. */
export function modelSections(report: Report, rows: number): Section[] {
  const touched = byUrgency(report)
  if (touched.length <= 1) return touched.flatMap((model) => ofModel(report, model, rows, false))
  const named = touched.filter((model) => model.would !== 'pass' || model.verdict !== 'pass')
  return [
    list(75, touched, (shown, left) => modelTable(report, shown, left), rows),
    ...named.flatMap((model) => ofModel(report, model, rows, true)),
  ]
}

/** Models that the change touches, held ones first. */
export function byUrgency({ models }: Report): ModelReport[] {
  return models.filter(({ kind }) => kind !== 'untouched').toSorted((a, b) => urgency(b) - urgency(a))
}

/** One model: what changed in it, its gates, its contract. */
export function ofModel(report: Report, model: ModelReport, most: number, titled: boolean): Section[] {
  const foreign = model.gates.filter(ofAnother)
  const { shown, folded } = splitGates(model.gates.filter((gate) => !ofAnother(gate)))
  const { baseRef } = report.pull
  const line = model.kind === 'rollback' ? null : changedOf(report, model)
  const charts = foreign.length > 0 ? [] : sliceCharts(model.gates)
  const rescored = shown.some((gate) => gate.rescored) ? '`*` scored again by the author on the new snapshot. ' : ''
  const sections = [
    optional(60, () => line ?? ''),
    list(78, shown, (rows, left) => gatesText(rows, left, baseRef, rescored), most),
    list(20, folded, (rows, left) => foldedGates(rows, left, baseRef, 'more', 'met'), most),
    list(20, foreign, (rows, left) => foldedGates(rows, left, baseRef, '', 'of figures that are not those of this state'), most),
    list(30, charts, (drawn) => (drawn.length === 0 ? '' : fold(`Slices against their limits`, drawn.join('\n\n'))), most),
    ...(model.contract === null ? [] : [contractSection(model.contract)]),
  ]
  return titled ? [fixed(`#### ${codeSpan(model.id)}`), ...sections] : sections
}

function changedOf(report: Report, model: ModelReport): string | null {
  const changed = report.changed.find((it) => it.model === model.id)
  return changed === undefined ? null : changedLine(changed, model)
}

function gatesText(rows: WeighedGate[], left: number, baseRef: string, rescored: string): string {
  if (rows.length === 0) return `${left} more limits in the full report.`
  const legend = `<sub>${rescored}${rows.some(({ margin }) => margin !== null) ? barLegend : ''}</sub>`
  return `${gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more limits in the full report.` : ''}\n\n${legend === '<sub></sub>' ? '' : legend}`.trimEnd()
}

function foldedGates(rows: WeighedGate[], left: number, baseRef: string, more: string, how: string): string {
  const all = rows.length + left
  const title = `${[all, more, all === 1 ? 'limit' : 'limits'].filter((word) => word !== '').join(' ')}, ${all === 1 ? how : `all ${how}`}`
  if (rows.length === 0) return `${title}.`
  return fold(title, `${gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more in the full report.` : ''}`)
}

/** What was measured on another state, or another model, says nothing of this one: a reader need not see it first. */
export function ofAnother({ reason }: WeighedGate): boolean {
  return reason === 'stale' || reason === 'other-model'
}

/** Models as a table: what each came to, and its tightest limit. */
export function modelTable(report: Report, models: ModelReport[], left: number): string {
  const rows = models.map((model) => {
    const met = model.gates.filter(({ status }) => status === 'pass').length
    const isMeasured = model.gates.length > 0 && !model.gates.every(ofAnother)
    const near =
      model.gates.find(({ status, tier, margin }) => status === 'fail' && tier === 'hold' && margin !== null) ?? tightest(model.gates)[0]
    const figures = near === undefined ? '' : (inFigures(near, report.pull.baseRef) ?? '')
    return [
      tableCode(model.id),
      verdictText(model),
      isMeasured ? `${met} of ${model.gates.length}` : '–',
      isMeasured ? figures.replaceAll('|', '&#124;') : model.gates.length === 0 ? '' : 'its figures are not of this state',
    ]
  })
  const more = left > 0 ? `\n\n${left} more models in the full report.` : ''
  return `${table([['model', '', 'limits met', 'tightest limit'], ...rows], ['l', 'l', 'r', 'l'])}${more}`
}

function verdictText({ verdict, would, effectiveMode, kind, isNew }: ModelReport): string {
  const soft = would !== verdict ? ` (\`${effectiveMode}\`: would be ${would === 'hold' ? 'held' : would})` : ''
  const words = { hold: '⛔ held', undecided: '❔ undecided', pass: '✅ passes', 'not-applicable': '➖ not applicable' }
  const how = {
    rollback: ', a way back',
    policy: ', policy only',
    dependencies: ', shared code only',
    refresh: ', refresh',
    behaviour: '',
    untouched: '',
  }
  return `${words[verdict]}${soft}${how[kind]}${isNew ? ', new' : ''}`
}

function urgency({ verdict, would }: ModelReport): number {
  const order = ['not-applicable', 'pass', 'undecided', 'hold']
  return order.indexOf(verdict) * 10 + order.indexOf(would)
}

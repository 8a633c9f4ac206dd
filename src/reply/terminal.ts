import { together } from '../judge/once-for-rules.ts'
import { visible } from '../judge/visible.ts'
import type { ModelReport, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { changedLine } from './changed.ts'
import { wrap } from './columns.ts'
import { contractLines } from './contract-lines.ts'
import { coverageCount } from './coverage-table.ts'
import { findingLines } from './finding-lines.ts'
import { gateRows } from './gate-rows.ts'
import { splitGates } from './gate-table.ts'
import { headline } from './headline.ts'
import { undecidedOf } from './lead.ts'
import { inLogLines } from './log-lines.ts'
import { overruledLine } from './overruled.ts'
import type { Paint, Style } from './paint.ts'
import { answerHint } from './phrases.ts'
import { unmarked } from './prose.ts'
import { answeredBy } from './question-sections.ts'

export interface TerminalOptions {
  paint: Paint
  /** Columns of the terminal. */
  width: number
}

/** `mle-review review`: verdict first, then each model's gates and contract, findings with file and line, what could not be decided, questions. */
export function terminal(report: Report, rulebook: Rulebook, { paint, width }: TerminalOptions): string {
  const wide = Math.max(60, Math.min(width, 120))
  const models = report.models.filter(({ kind }) => kind !== 'untouched')
  return inLogLines([
    ...head(report, rulebook, paint, wide),
    ...models.flatMap((model) => modelLines(report, model, models.length > 1, paint, wide)),
    ...findingLines(report, rulebook, paint, wide),
    ...undecidedLines(report, rulebook, paint, wide),
    ...listed(
      'Locked by the organisation',
      report.overruled.map((it) => unmarked(overruledLine(it))),
      paint,
      wide,
    ),
    ...listed(
      'Taken as assumptions',
      report.assumptions.map(({ field, text }) => `${field}: ${visible(text)}`),
      paint,
      wide,
    ),
    ...listed(
      'Nobody asked yet',
      report.questions.map(({ id, text }) => `${unmarked(text)} (${id})`),
      paint,
      wide,
    ),
    ...(report.questions.length === 0
      ? []
      : wrap(unmarked(answerHint(report.pull.number !== null)), wide - 2).map((line) => paint('dim', `  ${line}`))),
    ...listed(
      'Answered',
      report.answered.map((it) => `${unmarked(it.text)} (${it.id}, ${unmarked(answeredBy(it, report))})`),
      paint,
      wide,
    ),
    ...(report.coverage.some(({ state }) => state !== 'not-applicable') ? ['', paint('dim', coverageCount(report.coverage))] : []),
  ])
}

function head(report: Report, rulebook: Rulebook, paint: Paint, wide: number): string[] {
  const { icon, title, because } = headline(report, rulebook, false)
  const { pull } = report
  const style: Style = report.verdict === 'hold' ? 'red' : report.verdict === 'undecided' ? 'yellow' : 'green'
  const sides = `${visible(pull.head).slice(0, 12)} against ${visible(pull.baseRef)} at ${visible(pull.base).slice(0, 12)}`
  const [first = '', ...more] = wrap(`${icon} ${unmarked(title)}`, wide)
  return [...[first, ...more].map((line) => paint('bold', paint(style, line))), ...wrap(unmarked(because), wide), paint('dim', sides)]
}

function modelLines(report: Report, model: ModelReport, titled: boolean, paint: Paint, wide: number): string[] {
  const changed = report.changed.find((it) => it.model === model.id)
  const line = changed === undefined || model.kind === 'rollback' ? null : changedLine(changed, model)
  const soft = model.would === model.verdict ? '' : ` (would be ${model.would}; mode ${model.effectiveMode})`
  return [
    ...(titled ? ['', paint('bold', `${visible(model.id)}: ${model.verdict}${soft}`)] : []),
    ...(line === null ? [] : ['', ...wrap(unmarked(line), wide, '  ')]),
    ...(model.gates.length === 0 ? [] : ['', ...gateLines(model.gates, paint)]),
    ...(model.contract === null ? [] : ['', ...contractLines(model.contract, wide)]),
  ]
}

/** Limits as the comment orders them; of very many that are met, how many more. */
function gateLines(gates: ModelReport['gates'], paint: Paint): string[] {
  const { shown, folded } = splitGates(gates)
  const left = folded.length - 40
  const more = left > 0 ? [paint('dim', `  ${left} more limits, all met`)] : []
  return [...gateRows([...shown, ...folded.slice(0, 40)], paint), ...more]
}

function undecidedLines(report: Report, rulebook: Rulebook, paint: Paint, wide: number): string[] {
  const items = undecidedOf(report, rulebook).map(
    ({ why, rules, broken }) => `${broken ? 'The rule itself broke, please report it: ' : ''}${visible(why)}${rulesText(rules)}`,
  )
  return listed('Could not be decided', items, paint, wide)
}

function rulesText(all: string[]): string {
  const rules = together(all, 4)
  return rules.length === 0 ? '' : ` (${rules.slice(0, 4).map(visible).join(', ')}${rules.length > 4 ? ', …' : ''})`
}

function listed(title: string, items: string[], paint: Paint, wide: number): string[] {
  if (items.length === 0) return []
  return [
    '',
    paint('bold', paint('yellow', title)),
    ...items.flatMap((item) => wrap(`- ${item}`, wide - 2, '  ').map((line) => `  ${line}`)),
  ]
}

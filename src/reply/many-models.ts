import { codeSpan } from '../judge/quote.ts'
import type { ModelReport, Report } from '../model/report.ts'
import { fold } from './fold.ts'
import { byUrgency, modelTable, ofAnother, ofModel } from './model-sections.ts'
import { list, optional, type Section } from './shrink.ts'

/** Models that are shown in detail; the tables name them all. */
const detailed = 8

/** Models that a table shows open; of more it is unfolded. */
const open = 12

/** Many models, behind what is to be done: a table of those that are held, the others folded, and each of the first held ones in a fold of its own. */
export function manyModels(report: Report, rows: number): Section[] {
  const touched = byUrgency(report)
  const held = touched.filter(({ verdict }) => verdict !== 'pass')
  const soft = touched.filter(({ verdict, would }) => verdict === 'pass' && would !== 'pass')
  const calm = touched.filter(({ verdict, would }) => verdict === 'pass' && would === 'pass')
  const more = held.length > 0 ? ' more' : ''
  const folded = (yields: number, models: ModelReport[], title: (count: number) => string) =>
    list(yields, models, (shown, left) => unfolding(report, shown, left, title(shown.length + left)), rows * 2)
  return [
    held.length > open
      ? folded(75, held, (count) => `${count} models are ${held.every(({ verdict }) => verdict === 'hold') ? 'held' : 'held or undecided'}`)
      : list(75, held, (shown, left) => modelTable(report, shown, left), rows),
    folded(26, soft, (count) => `${count}${more} models would be held, and do not enforce`),
    folded(25, calm, (count) => `${count}${more} models pass`),
    ...held
      .filter(({ gates }) => gates.length > 0 && !gates.every(ofAnother))
      .slice(0, detailed)
      .map((model) => optional(24, () => inDetail(report, model, rows))),
  ]
}

function unfolding(report: Report, models: ModelReport[], left: number, title: string): string {
  return models.length === 0 ? `${title}.` : fold(title, modelTable(report, models, left))
}

function inDetail(report: Report, model: ModelReport, rows: number): string {
  const parts = ofModel(report, model, rows, false).map(({ versions }) => versions[0]?.() ?? '')
  return `**${codeSpan(model.id)}**\n\n${fold('What changed, and its limits', parts.filter((part) => part !== '').join('\n\n'))}`
}

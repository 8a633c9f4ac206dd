import { codeSpan } from '../judge/quote.ts'
import type { AnsweredQuestion, Question, Report } from '../model/report.ts'
import type { Telling } from './finding-item.ts'
import { rest } from './finding-sections.ts'
import { fold } from './fold.ts'
import { ruleLink } from './links.ts'
import { answerHint, headings } from './phrases.ts'
import { oneLine } from './prose.ts'
import { list, type Section } from './shrink.ts'

/** What nobody asked yet, with how to answer; and folded what a person answered, so that it stays clear that it was. */
export function questionSections(telling: Telling): Section[] {
  const { report, rows } = telling
  return [
    list(65, report.questions, (shown, left) => asked(telling, shown, left), rows),
    list(30, report.answered, (shown, left) => answered(telling, shown, left), rows),
  ]
}

function asked(telling: Telling, shown: Question[], left: number): string {
  const items = shown.map((question, i) => `${i + 1}. ${item(question, telling)}`)
  const more = left > 0 ? `\n\n${rest(left, telling)}` : ''
  return `${headings.questions}\n${items.join('\n')}\n\n<sub>${answerHint(telling.report.pull.number !== null)}</sub>${more}`
}

function answered(telling: Telling, shown: AnsweredQuestion[], left: number): string {
  const items = shown.map((question) => `- ${item(question, telling)} · ${answeredBy(question, telling.report)}`)
  const title = `${shown.length + left} ${shown.length + left === 1 ? 'question' : 'questions'} answered`
  return items.length === 0 ? `${title}.` : fold(title, items.join('\n'))
}

function item({ id, rule, model, text }: Question, { several, options }: Telling): string {
  const whose = several && model !== null ? `${codeSpan(model)}: ` : ''
  return `${whose}${oneLine(text, 1500)} · ${codeSpan(id)} · ${ruleLink(rule, options)}`
}

/** Who answered and where; an address that is not on this pull request leads nowhere. */
export function answeredBy({ by, url }: AnsweredQuestion, { pull }: Pick<Report, 'pull'>): string {
  if (by === null) return 'answered in the description'
  const who = `answered by ${codeSpan(by)}`
  const at = pull.url === null || url === null || !url.startsWith(`${pull.url}#`) ? '' : url.slice(pull.url.length)
  return /^#[\w-]{1,100}$/.test(at) ? `[${who}](${pull.url}${at})` : who
}

import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { limits } from '../model/limits.ts'
import type { Question, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { answerTo } from './answer-to.ts'
import { fill, wordsOf } from './message.ts'

const impacts = ['high', 'standard', 'low']

/** Figures that moved come before what a file says, that before what is gone or missing, and that before what was read in prose. */
const order: Record<Finding['place']['is'], number> = { gate: 0, line: 1, file: 1, model: 2, description: 3 }

/**
 * At most three questions nobody asked: of the models with the highest impact first, one of each rule before a second of it, what was
 * measured before what was read. The three are chosen before it is looked who answered, so that an answer calls up no further
 * one. Neither a bot nor the author of a draft is asked anything.
 */
export function questions(findings: Finding[], rulebook: Rulebook, evidence: Evidence): Pick<Report, 'questions' | 'answered'> {
  const { pull, models, answers } = evidence
  if (pull.bot || pull.draft) return { questions: [], answered: [] }
  const impactOf = (finding: Finding) => impacts.indexOf(models.find(({ id }) => id === finding.model)?.settings.impact ?? 'low')
  const mine = findings.filter(({ severity, standing }) => severity === 'Q' && !standing)
  const asked = mine
    .map((finding, at) => {
      const nth = mine.slice(0, at).filter((other) => other.rule === finding.rule && impactOf(other) === impactOf(finding)).length
      return { finding, rank: impactOf(finding) * 10_000 + Math.min(nth, 999) * 10 + order[finding.place.is] }
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limits.questions)
    .map(({ finding }) => questionOf(finding, rulebook))
  const told = asked.map((question) => ({ question, answer: answerTo(question, answers) }))
  return {
    questions: told.flatMap(({ question, answer }) => (answer === null ? [question] : [])),
    answered: told.flatMap(({ question, answer }) => (answer === null ? [] : [{ ...question, by: answer.by, url: answer.url }])),
  }
}

function questionOf({ rule, model, variant, facts, message, fingerprint }: Finding, rulebook: Rulebook): Question {
  const asks = wordsOf(rulebook.rules.find(({ page }) => page.id === rule)?.page, variant).asks
  return { id: `Q-${fingerprint.slice(0, 6)}`, rule, model, text: asks === undefined ? message : fill(asks, facts), fingerprint }
}

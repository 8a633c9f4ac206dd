import type { Answer } from '../model/evidence.ts'
import type { Question } from '../model/report.ts'
import { questionWords } from '../read/question-words.ts'

/** Fewer words, or letters, of a question could be anybody's. */
const least = { words: 4, letters: 18 }

/** The first answer that names a question's id or quotes enough of its words; null: nobody answered it. */
export function answerTo({ id, text }: Question, answers: Answer[]): Answer | null {
  const asked = ` ${questionWords(text)} `
  const quotes = (quoted: string) => {
    if (` ${quoted} `.includes(asked)) return true
    return quoted.length >= least.letters && quoted.split(' ').length >= least.words && asked.includes(` ${quoted} `)
  }
  return answers.find((answer) => answer.ids.includes(id) || answer.quotes.some(quotes)) ?? null
}

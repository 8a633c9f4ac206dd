import {
  type DesignAnswer,
  type DesignDocument,
  type DesignQuestion,
  type ReviewQuestion,
  reviewQuestions,
  type SystemQuestion,
  systemQuestions,
} from '../../model/design.ts'
import { alternativesAnswer } from './alternatives.ts'
import { answerOf } from './answer-of.ts'
import { dataAnswer } from './data-story.ts'
import { isUnserved, metricsAnswer } from './metrics-answer.ts'
import { problemAnswer } from './problem-answer.ts'

/** A question that a document leaves open, wholly or half. */
export interface OpenQuestion<Q extends DesignQuestion = DesignQuestion> {
  question: Q
  answer: Exclude<DesignAnswer, { is: 'answered' }>
}

/** Every question of the review, with how far it is answered. */
export function reviewAnswers(document: DesignDocument): Record<ReviewQuestion, DesignAnswer> {
  const answer = (question: ReviewQuestion): DesignAnswer => {
    switch (question) {
      case 'alternatives':
        return alternativesAnswer(document)
      case 'data':
        return dataAnswer(document)
      case 'metrics':
        return metricsAnswer(document)
      case 'rollback':
        return isUnserved(document) ? { is: 'answered', line: document.line } : answerOf(document, question)
      case 'problem':
        return problemAnswer(document)
      case 'non-goals':
      case 'cost':
      case 'unknowns':
        return answerOf(document, question)
      default:
        return question satisfies never
    }
  }
  return Object.fromEntries(reviewQuestions.map((question) => [question, answer(question)])) as Record<ReviewQuestion, DesignAnswer>
}

/** The five questions for every ML system, with how far each is answered. */
export function systemAnswers(document: DesignDocument): Record<SystemQuestion, DesignAnswer> {
  // Nothing that is served: nobody feeds back, and nothing breaks.
  const unserved: SystemQuestion[] = isUnserved(document) ? ['feedback', 'scale', 'success'] : []
  const answer = (question: SystemQuestion): DesignAnswer =>
    unserved.includes(question) ? { is: 'answered', line: document.line } : answerOf(document, question)
  return Object.fromEntries(systemQuestions.map((question) => [question, answer(question)])) as Record<SystemQuestion, DesignAnswer>
}

/** Those that are open, in their order; nobody is asked for what is unknown alone. */
export function openOf<Q extends DesignQuestion>(answers: Record<Q, DesignAnswer>): OpenQuestion<Q>[] {
  const open = (Object.entries(answers) as [Q, DesignAnswer][]).flatMap(([question, answer]) =>
    answer.is === 'answered' ? [] : [{ question, answer }],
  )
  return open.every(({ question }) => question === 'unknowns') ? [] : open
}

import type { PlanTopic } from '../../model/plan.ts'
import type { Vocabulary } from './words.ts'
import { dataWords } from './words-data.ts'
import { peopleWords } from './words-people.ts'
import { predictionWords } from './words-prediction.ts'
import { rolloutWords } from './words-rollout.ts'
import { serviceWords } from './words-service.ts'

/** How each piece of each topic is told. */
export const vocabulary: { [T in PlanTopic]: Vocabulary<T> } = {
  prediction: predictionWords,
  rollout: rolloutWords,
  monitoring: { ...serviceWords, ...dataWords, ...peopleWords },
}

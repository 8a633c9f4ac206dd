import type { Vocabulary } from './words.ts'
import { dataWords } from './words-data.ts'
import { peopleWords } from './words-people.ts'
import { serviceWords } from './words-service.ts'

/** How each piece of monitoring is told. */
export const monitoringWords: Vocabulary<'monitoring'> = { ...serviceWords, ...dataWords, ...peopleWords }

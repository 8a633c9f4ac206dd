import type { Answer, ModelEvidence, Pull } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import { readAnswer } from '../../read/answer.ts'
import type { Repository } from '../repository.ts'

/** What people said to questions: in the description, and in comments where some model is judged. */
export async function answersOf(pull: Pull, models: ModelEvidence[], repository: Pick<Repository, 'answers'>): Promise<Answer[]> {
  if (models.length === 0 || pull.bot) return []
  const described = readAnswer(pull.body)
  const written = valueOf(await repository.answers()) ?? []
  return [...(described === null ? [] : [{ by: null, url: null, ...described }]), ...written]
}

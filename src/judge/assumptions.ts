import { compactFields } from '../model/compact.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ModelReport, Report } from '../model/report.ts'

/** Fields that the author set aside with a reason (`n/a: …`), where a model's compact is judged: an answer that the reviewers take on trust. */
export function assumptions({ compact, pull }: Evidence, models: Pick<ModelReport, 'kind'>[]): Report['assumptions'] {
  const isJudged = models.some(({ kind }) => kind === 'behaviour' || kind === 'refresh')
  if (!isJudged || pull.bot || compact.is !== 'read') return []
  const { fields } = compact.value
  return compactFields.flatMap(({ key, label }) => {
    const field = fields[key]
    return field?.state === 'not-applicable' ? [{ field: label, text: field.value, line: field.line }] : []
  })
}

import { type Compact, compactFields, type FieldKey } from '../../model/compact.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { prose } from '../compact-prose.ts'

/** Where an author says what a move costs, and whom. */
export const costFields: readonly FieldKey[] = ['thresholdOrConfigPlan', 'acceptableMistakes', 'mistakeBudget', 'knownRisks']

export const allFields: readonly FieldKey[] = compactFields.map(({ key }) => key)

/** Whether the compact, or a model's default for it, already says what would be asked. */
export function isTold(compact: Read<Compact>, keys: readonly FieldKey[], test: (text: string) => boolean): boolean {
  const fields = valueOf(compact)?.fields
  return keys.some((key) => {
    const field = fields?.[key] ?? null
    return field !== null && field.state !== 'empty' && test(prose(field.value))
  })
}

/** Whether a text names a figure: `0.55`, `.550`, `55 %`. */
export function namesFigure(text: string, figure: number): boolean {
  return [...text.matchAll(/\d*[.,]?\d+\s*%?/g)].some(([written]) => {
    const value = Number(written.replace(',', '.').replace(/\s*%$/, ''))
    return value === figure || (written.endsWith('%') && Math.abs(value / 100 - figure) < 1e-9)
  })
}

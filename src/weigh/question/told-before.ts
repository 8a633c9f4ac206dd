import { type Compact, compactFields, type FieldKey } from '../../model/compact.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { prose } from '../compact-prose.ts'

/** Where an author says what a move costs, and whom. */
export const costFields: readonly FieldKey[] = ['thresholdOrConfigPlan', 'acceptableMistakes', 'mistakeBudget', 'knownRisks']

export const allFields: readonly FieldKey[] = compactFields.map(({ key }) => key)

/** Whether the compact, or a model's default for it, already says what would be asked; `raw`: with its marks, where they may be stars of a name. */
export function isTold(compact: Read<Compact>, keys: readonly FieldKey[], test: (text: string, raw: string) => boolean): boolean {
  const fields = valueOf(compact)?.fields
  return keys.some((key) => {
    const field = fields?.[key] ?? null
    if (field === null || field.state === 'empty' || (field.derived !== undefined && field.inherited !== true)) return false
    return test(prose(field.value), field.value)
  })
}

/** Whether a text holds a name as words of its own, whatever marks join them; a short one (`IT`) as it is written only. */
export function holdsWord(text: string, name: string): boolean {
  const plain = (it: string) => ` ${it.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  return name.length > 3 ? plain(text.toLowerCase()).includes(plain(name.toLowerCase())) : plain(text).includes(plain(name))
}

/** Whether a text names a figure: `0.55`, `.550`, `55 %`. */
export function namesFigure(text: string, figure: number): boolean {
  return [...text.matchAll(/\d*[.,]?\d+\s*%?/g)].some(([written]) => {
    const value = Number(written.replace(',', '.').replace(/\s*%$/, ''))
    return value === figure || (written.endsWith('%') && Math.abs(value / 100 - figure) < 1e-9)
  })
}

import type { LedgerEntry, LedgerField, LedgerKey } from '../../model/ledger.ts'
import { entryOf, type Written } from './entry.ts'
import { isIterationTitle } from './iteration.ts'
import { ledgerKeyOf } from './labels.ts'

/** The entry of a file that holds one, with the fields that stand in its front matter. A ledger of several entries has none there. */
export function withMatter(entries: LedgerEntry[], data: Record<string, unknown>, matter: string): LedgerEntry[] {
  const lines = matter.split('\n')
  const written = Object.entries(data).flatMap(([name, value]): Written[] => {
    const key = ledgerKeyOf(name, 'file', 'heading')
    const line = lines.findIndex((it) => it.trimStart().startsWith(name)) + 1
    return key === null ? [] : [{ key, value: textOf(value), line: Math.max(1, line) }]
  })
  const [first, ...more] = entries
  if (more.length > 0 || written.length < (first === undefined ? 2 : 1)) return entries
  const told = entryOf(written, { title: first?.iteration ?? '', line: first?.line ?? 1 })
  if (first === undefined) return [told]
  const fields = Object.fromEntries(
    Object.entries(first.fields).map(([key, own]) => [
      key,
      own === null || own.state === 'empty' ? (told.fields[key as LedgerKey] ?? own) : own,
    ]),
  ) as Record<LedgerKey, LedgerField | null>
  const isNamed = first.fields.iteration !== null || isIterationTitle(first.iteration)
  return [{ ...first, iteration: isNamed ? first.iteration : told.iteration, fields }]
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((it) => `- ${textOf(it)}`).join('\n')
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

import { codeSpan } from '../judge/quote.ts'
import type { DigestRow } from '../model/digest.ts'

/** So many projects with the same shortcoming are told one by one. */
const oneByOne = 2
const named = 12

/** What projects lack, as a person reads it: the same of several projects is said once, with their folders. Owners are told one by one. */
export function projectLines(rows: DigestRow[], titles: ReadonlyMap<string, string>): Pick<DigestRow, 'severity' | 'rule' | 'message'>[] {
  const groups = Map.groupBy(rows, ({ rule, severity, subject }) => JSON.stringify([rule, severity, isPath(subject) ? null : subject]))
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined || all.length <= oneByOne) return all
    const folders = all.map(({ subject }) => codeSpan((subject ?? '').replace(/\/[^/]*$/, '')))
    const more = folders.length > named ? ` and ${folders.length - named} more` : ''
    const { rule, severity } = first
    return [{ rule, severity, message: `${titles.get(rule) ?? rule}: ${folders.slice(0, named).join(', ')}${more}.` }]
  })
}

function isPath(subject: string | null): boolean {
  return subject !== null && /\/[^/]+\.md$/i.test(subject)
}

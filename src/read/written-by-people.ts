import { readCompact } from './compact.ts'

/**
 * A description without what a draft derived and nobody wrote since, line for line: that tells nothing which the evidence does not, and
 * is no claim of anybody's.
 */
export function writtenByPeople(body: string): string {
  if (!body.includes('<sub>derived from ')) return body
  const compact = readCompact(body, { path: 'description', commit: null, id: null }, { always: true })
  if (compact.is !== 'read') return body
  const lines = body.split('\n')
  for (const field of Object.values(compact.value.fields)) {
    if (field?.derived === undefined) continue
    // The small print may stand on a line of its own, after a blank one.
    const last = field.line + field.value.split('\n').length + 1
    for (let at = field.line - 1; at < last && at < lines.length; at += 1) {
      const isEnd = /<\/sub>\s*$/.test(lines[at] ?? '')
      lines[at] = ''
      if (isEnd) break
    }
  }
  return lines.join('\n')
}

import { reviewDescription } from '../../judge/review-description.ts'
import type { Rulebook } from '../../model/rule.ts'
import { readCompact } from '../../read/compact.ts'
import { compactTerminal } from '../../reply/compact-terminal.ts'
import type { Io } from './io.ts'
import { Usage } from './io.ts'
import { readText } from './read-text.ts'

/** `mle-review compact FILE|-`: the nineteen fields as read, and what the compact rules say of them; exit 1 on an E. */
export async function compactCommand(file: string, { format }: { format: 'text' | 'json' }, io: Io, rulebook: Rulebook): Promise<number> {
  const text = readText(file, io)
  const from = { path: file, commit: null, id: null }
  const compact = readCompact(text, from, { always: true })
  if (compact.is !== 'read') throw new Usage(compact.is === 'unreadable' ? compact.why : `${file} holds nothing`)
  const findings = reviewDescription(readCompact(text, from), rulebook, io.now().toISOString())
  const report = { fields: compact.value.fields, findings }
  io.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : compactTerminal(report, { paint: io.paint, width: io.width }))
  return findings.some(({ severity }) => severity === 'E') ? 1 : 0
}

import { expect } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { seen } from '../../accuracy/offers.ts'

/** What is suggested for a script that a rule finds something in: lines replaced, and with what. */
export function suggested(rule: string, text: string): string | null {
  const found = seen(programOf('train.py', text)).get(rule) ?? []
  expect(found.length).toBeGreaterThan(0)
  const { suggestion } = found.find((it) => it.suggestion !== undefined) ?? {}
  return suggestion === undefined ? null : [`${suggestion.fileLine}-${suggestion.fileEndLine}`, ...suggestion.lines].join('\n')
}

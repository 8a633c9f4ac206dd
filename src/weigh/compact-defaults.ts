import { type Compact, compactFields, type FieldKey } from '../model/compact.ts'
import { mapRead, type Read } from '../model/read.ts'
import { onOneLine } from './compact-draft-words.ts'

/** Fills fields that the description leaves unanswered from the model's `compact:` defaults; a draft that quotes them is them. No compact stays no compact. */
export function withDefaults(compact: Read<Compact>, defaults: Partial<Record<FieldKey, string>>): Read<Compact> {
  return mapRead(compact, (value) => ({ ...value, fields: filled(value.fields, defaults) }))
}

function filled(fields: Compact['fields'], defaults: Partial<Record<FieldKey, string>>): Compact['fields'] {
  const all = { ...fields }
  for (const { key } of compactFields) {
    const value = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    const written = all[key]
    if (value === undefined) continue
    if (written === null || written.state === 'empty') all[key] = { value, line: 0, state: 'answered', inherited: true }
    else if (written.derived !== undefined && onOneLine(written.value) === onOneLine(value)) all[key] = { ...written, inherited: true }
  }
  return all
}

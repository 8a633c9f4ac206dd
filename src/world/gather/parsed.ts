import type { Provenance, Read } from '../../model/read.ts'

/** Hands a text that was read to its reader; every other state stays what it is. */
export function parsed<T>(text: Read<string>, reader: (text: string, from: Provenance) => Read<T>): Read<T> {
  return text.is === 'read' ? reader(text.value, text.from) : text
}

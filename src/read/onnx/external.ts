import type { ExternalData } from '../../model/onnx.ts'
import { proto } from './proto.ts'
import { eachField, nameOf, type Why } from './wire.ts'

/** Why bytes at this location may not be opened: it leads, or could lead, out of the folder of the file that names it. Null: it does not. */
export function unsafeLocation(location: string): Why {
  const shown = JSON.stringify(location.slice(0, 200))
  if (location === '') return 'it names no file'
  if (/\p{Cc}/u.test(location)) return `${shown} holds a control character`
  // onnxruntime takes one such location for an address in its own memory.
  if (location.includes('*')) return `${shown} holds an asterisk`
  if (location.includes('\\')) return `${shown} holds a backslash`
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return `${shown} is a drive or a URL`
  if (location.startsWith('/')) return `${shown} is an absolute path`
  if (location.split('/').some((part) => part === '..')) return `${shown} leaves the folder`
  return null
}

/** Collects the entries of `external_data`: `add` each as it is met, then `done`. */
export function externalEntries(): { add: (bytes: Uint8Array) => Why; done: () => ExternalData | { why: string } } {
  const entries = new Map<string, string>()
  return {
    add(bytes) {
      let key = ''
      let value = ''
      const why = eachField(bytes, ({ id, wire, bytes: text }) => {
        if (wire === 2 && id === proto.entry.key) key = nameOf(text)
        if (wire === 2 && id === proto.entry.value) value = nameOf(text)
        return null
      })
      if (entries.has(key)) return `external_data names ${JSON.stringify(key)} twice`
      if (entries.size >= 16) return 'external_data has more than 16 entries'
      entries.set(key, value)
      return why
    },
    done() {
      const location = entries.get('location') ?? ''
      const unsafe = unsafeLocation(location)
      if (unsafe !== null) return { why: `external_data.location: ${unsafe}` }
      const offset = whole(entries.get('offset') ?? '0')
      const length = entries.has('length') ? whole(entries.get('length') ?? '') : null
      if (offset === 'no') return { why: 'external_data.offset is no whole number of bytes' }
      if (length === 'no') return { why: 'external_data.length is no whole number of bytes' }
      return { location, offset, length, checksum: entries.get('checksum') ?? null }
    },
  }
}

function whole(text: string): number | 'no' {
  const number = Number(text)
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(number) ? number : 'no'
}

/** One condition of a slice: `country=IT` is key `country`, value `IT`. */
export interface SliceTerm {
  key: string
  value: string
}

/** The conditions of a slice's name, sorted by key. A comma separates two only where a new `key=` follows, so values may hold commas. */
export function sliceTerms(name: string): SliceTerm[] {
  return name
    .split(/,(?=[^,=]*=)/)
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? { key: part.trim(), value: '' } : { key: part.slice(0, at).trim(), value: part.slice(at + 1).trim() }
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** The one spelling of a slice: `country=IT`, crossed `channel=web,country=IT` with its keys sorted. */
export function sliceName(text: string): string {
  return sliceTerms(text)
    .map(({ key, value }) => `${key}=${value}`)
    .join(',')
}

/** The keys of a slice as one text: `channel,country`. */
export function sliceKey(text: string): string {
  return text.includes('=')
    ? sliceTerms(text)
        .map(({ key }) => key)
        .join(',')
    : text
        .split(',')
        .map((key) => key.trim())
        .sort()
        .join(',')
}

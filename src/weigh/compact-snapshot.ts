/**
 * The snapshot that a text names instead of the measured one; null where it names the measured one, or nothing that surely is a
 * snapshot: the same pattern of letters and digits, or the word right after "snapshot".
 */
export function otherSnapshot(text: string, measured: string): string | null {
  const id = plain(measured)
  if (id.length < 3 || joined(text).includes(joined(measured))) return null
  const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_./:@#-]{2,120}/gu)].map(([token]) => token.replace(/[./:@#_-]+$/, ''))
  if (tokens.some((token) => isPartOf(plain(token), id))) return null
  const alike = /\d/.test(id) ? tokens.find((token) => shape(plain(token)) === shape(id)) : undefined
  const [, called] = /\bsnapshot(?:\s+id)?\s*[:=]?\s+["']?([\p{L}\p{N}][\p{L}\p{N}_./:@-]{3,120})/iu.exec(text) ?? []
  const explicit = called?.replace(/[./:@_-]+$/, '')
  return alike ?? (explicit !== undefined && /\d/.test(explicit) && shape(id).includes(shape(plain(explicit))) ? explicit : null)
}

/** A shortened digest, or the date that ends an id. */
function isPartOf(token: string, id: string): boolean {
  return token.length >= 6 && /\d/.test(token) && id.includes(token)
}

const plain = (text: string): string => text.toLowerCase()
const joined = (text: string): string => plain(text).replace(/[\s_./:-]+/g, '')

/** Digits as 0; digests as their length. */
function shape(token: string): string {
  return /^(?:[a-z0-9]+:)?[0-9a-f]{12,}$/.test(token) ? `digest ${token.length}` : token.replace(/\d/g, '0')
}

/** What the header of a .npy file says, or why it cannot be used. */
export interface NpyHeader {
  descr: string
  fortran: boolean
  shape: number[]
  /** Where the elements begin. */
  start: number
}

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]

/** The longest header that is read; numpy itself stops at 10,000 characters unless told otherwise. */
const most = 65_536

/** Reads a .npy header of format 1, 2 or 3 by a small grammar of its own: a dictionary of one text, one truth value, one tuple. */
export function readNpyHeader(bytes: Uint8Array): NpyHeader | string {
  if (magic.some((byte, at) => bytes[at] !== byte)) return 'it is no .npy file'
  const version = bytes[6] ?? 0
  if (version < 1 || version > 3) return `its format is version ${version}, and 1 to 3 are known`
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begin = version === 1 ? 10 : 12
  if (bytes.length < begin) return 'its header is cut off'
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  const start = begin + length
  if (length > most) return `its header is longer than ${most} bytes`
  if (start > bytes.length) return 'its header is cut off'
  const text = new TextDecoder().decode(bytes.subarray(begin, start))
  const body = /^\{([^{}]*)\}\s*$/.exec(text)?.[1]
  if (body === undefined) return 'its header is no dictionary'
  const parsed = fieldsOf(body)
  return typeof parsed === 'string' ? parsed : { ...parsed, start }
}

const field = /\s*(?:'(\w+)'|"(\w+)")\s*:\s*(?:'([^']*)'|"([^"]*)"|(True|False)|\(([\d\s,L]*)\))\s*(?:,|$)/y

function fieldsOf(body: string): Omit<NpyHeader, 'start'> | string {
  if (/['"]descr['"]\s*:\s*\[/.test(body)) return 'it holds a structured array; write one array for each field'
  const found = new Map<string, string>()
  field.lastIndex = 0
  while (body.slice(field.lastIndex).trim() !== '') {
    const at = field.exec(body)
    if (at === null) return 'its header cannot be read'
    const key = at[1] ?? at[2] ?? ''
    if (found.has(key)) return `its header names ${key} twice`
    found.set(key, at[3] ?? at[4] ?? at[5] ?? `(${at[6]})`)
  }
  const [descr, order, shape] = [found.get('descr'), found.get('fortran_order'), found.get('shape')]
  if (descr === undefined || shape === undefined || (order !== 'True' && order !== 'False') || found.size !== 3)
    return 'its header lacks descr, fortran_order or shape'
  const sizes = sizesOf(shape)
  if (sizes === null) return `its shape ${shape.slice(0, 100)} is no tuple of sizes`
  return { descr, fortran: order === 'True', shape: sizes }
}

/** `(3, 4)`, `(3,)`, `()` and Python 2's `(3L, 4L)`. */
function sizesOf(shape: string): number[] | null {
  const parts = shape
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim())
  if (parts.at(-1) === '') parts.pop()
  const sizes = parts.map((part) => (/^\d{1,16}L?$/.test(part) ? Number(part.replace('L', '')) : Number.NaN))
  return sizes.every(Number.isSafeInteger) ? sizes : null
}

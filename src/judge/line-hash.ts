/** Characters that a line's hash is made of: its own, then those of the lines behind it. */
const block = 100
const base = 37
const word = 2 ** 32

/**
 * What code scanning calls `primaryLocationLineHash`, by line: of what stands there and behind it without spaces, and which of its
 * likes it is. A line that moves with its neighbours keeps it.
 */
export function lineHashes(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').split('\n')
  const all = `${lines.join('\n')}\uffff${'\0'.repeat(block)}`
  const seen = new Map<string, number>()
  let from = 0
  return lines.map(({ length }) => {
    const hash = hashOf(all, from)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    from += length + 1
    return `${hash}:${count}`
  })
}

/** A number of 64 bits, as two of 32. */
function hashOf(text: string, from: number): string {
  let high = 0
  let low = 0
  for (let at = from; at < from + block; at += 1) {
    const sum = low * base + text.charCodeAt(at)
    low = sum % word
    high = (high * base + Math.floor(sum / word)) % word
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(16)
}

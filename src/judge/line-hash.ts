/** Characters that a line's hash is made of: its own, then those of the lines behind it. */
const block = 100
const base = 37n

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

function hashOf(text: string, from: number): string {
  let hash = 0n
  for (let at = from; at < from + block; at += 1) hash = hash * base + BigInt(text.charCodeAt(at))
  return BigInt.asUintN(64, hash).toString(16)
}

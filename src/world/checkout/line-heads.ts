/** Cuts a byte stream into lines and hands over the beginning of each: a minified file of one line costs no more than `keep` bytes. */
export class LineHeads {
  /** Bytes of a line that are handed over; the rest is dropped. */
  keep = 64 * 1024
  readonly take: (line: string) => void
  started: Buffer[] = []
  length = 0

  constructor(take: (line: string) => void) {
    this.take = take
  }

  push(chunk: Buffer): void {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      this.hold(chunk.subarray(from, end))
      this.end()
      from = end + 1
    }
    if (from < chunk.length) this.hold(Buffer.from(chunk.subarray(from, Math.min(chunk.length, from + this.keep))))
  }

  end(): void {
    if (this.length === 0) return
    const line = this.started.length === 1 ? this.started[0] : Buffer.concat(this.started)
    this.started = []
    this.length = 0
    if (line !== undefined) this.take(line.toString())
  }

  hold(bytes: Buffer): void {
    const room = this.keep - this.length
    if (room <= 0) return
    const part = bytes.subarray(0, room)
    this.started.push(part)
    this.length += part.length
  }
}

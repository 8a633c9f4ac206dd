import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Paint } from '../../reply/paint.ts'

/** What a command may touch besides the file system: handed in by the door, replaced in tests. */
export interface Io {
  out(text: string): void
  err(text: string): void
  stdin(): string
  env: Record<string, string | undefined>
  cwd: string
  now(): Date
  paint: Paint
  /** Columns of the terminal; 100 when piped. */
  width: number
  /** A person watches standard error: progress may be shown. */
  interactive: boolean
}

/** The process's own streams and clock. Colours follow NO_COLOR, FORCE_COLOR and whether output is piped. */
export function processIo(process: NodeJS.Process): Io {
  const { stdout, stderr } = process
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: () => readFileSync(0, 'utf8'),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    paint: (style, text) => styleText(style, text, { stream: stdout }),
    width: stdout.columns ?? 100,
    interactive: stderr.isTTY === true,
  }
}

/** Wrong usage or a configuration that does not parse: exit 3, the message says what to do. */
export class Usage extends Error {}

/** Says what is being done when it takes longer than a second and somebody watches. */
export async function progress<T>(io: Io, what: string, work: Promise<T>): Promise<T> {
  if (!io.interactive) return work
  const timer = setTimeout(() => io.err(`${what} …\n`), 1000)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

/** Says on one line how much is done, four times a second, where somebody watches; the line goes when it is disposed of. */
export function counter(io: Io, what: string): Disposable & { tell(done: number, of: number): void } {
  let last = io.now().getTime()
  let shown = false
  return {
    tell(done, of) {
      const now = io.now().getTime()
      if (!io.interactive || now - last < 250) return
      last = now
      shown = true
      io.err(`\r${what} ${done} of ${of} …\u001B[K`)
    },
    [Symbol.dispose]() {
      if (shown) io.err('\r\u001B[K')
      shown = false
    },
  }
}

import type { Death, DeathCause } from '../model/death.ts'

/** What is known of a child that ended before it answered. */
export interface Ending {
  code: number | null
  signal: string | null
  /** We killed it because so many seconds were over; null where we did not. */
  late: number | null
  /** Why we killed it for what it sent; null where we did not. */
  garbage: string | null
  /** The end of its standard error. */
  said: string
}

/** A shell tells of a signal as 128 + its number. */
const signals: Record<number, string> = {
  132: 'SIGILL',
  133: 'SIGTRAP',
  134: 'SIGABRT',
  135: 'SIGBUS',
  136: 'SIGFPE',
  137: 'SIGKILL',
  139: 'SIGSEGV',
  152: 'SIGXCPU',
  153: 'SIGXFSZ',
}

/** Whether the runtime's own error says that it got no memory. */
export function saysNoMemory(error: string): boolean {
  return /AllocateRawInternal|Failed to allocate|bad_alloc|Array buffer allocation failed|ENOMEM|[Cc]annot allocate memory/.test(error)
}

/** Tells apart how a child died; the signal alone does not, since V8 and C++ abort alike. */
export function weighDeath({ code, signal, late, garbage, said }: Ending): Death {
  const by = signal ?? signals[code ?? 0] ?? null
  const as = (cause: DeathCause, why: string): Death => ({ cause, code, signal: by, why })
  if (late !== null) return as('time-limit', `no answer within ${late} s`)
  if (garbage !== null) return as('garbage', garbage)
  const last = lastWords(said)
  if (saysNoMemory(said)) return as('memory-limit', last)
  if (/heap out of memory|Fatal JavaScript (out of memory|invalid size)|OOM error in V8/i.test(said)) return as('javascript-memory', last)
  switch (by) {
    case 'SIGKILL':
      return as('kernel-memory', last)
    case 'SIGXCPU':
      return as('cpu-limit', last)
    case 'SIGXFSZ':
      return as('file-limit', last)
    case 'SIGTRAP':
      return as('javascript-memory', last)
    case null:
      return as('exit', last || `it ended with code ${code} and said nothing`)
    default:
      return as('signal', last || `it ended by ${by} and said nothing, as a driver does that gets no memory; try a larger limits.memory_mb`)
  }
}

/** The lines of an error that say something, 500 characters at most: no colours, stack frames, and no warnings of the runtime. */
function lastWords(said: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = said.replace(/\u001b\[[0-9;]*m/g, '').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
  const lines = plain
    .split('\n')
    .filter((line) => /\w/.test(line) && !/^\s+at |^\s*\d+: 0x|^Node\.js v|^-----| \[W:onnxruntime|<---/.test(line))
  const telling = lines.filter((line) => /error|fatal|fail|terminate|what\(\)|assert|abort/i.test(line))
  return (telling.length > 0 ? telling : lines).slice(-6).join('\n').slice(-500)
}

import { z } from 'zod'

/** What ended a child process before it answered, or made its answer useless. */
export const deathCause = z.enum([
  /** Killed by us when its time was up. */
  'time-limit',
  /** The runtime could not allocate: the operating system's limit on its memory, or an absurd request. */
  'memory-limit',
  /** JavaScript's own heap was full. */
  'javascript-memory',
  /** SIGKILL that we did not send: the kernel ran out of memory. */
  'kernel-memory',
  'cpu-limit',
  /** A file that it wrote passed the limit. */
  'file-limit',
  /** A signal of its own making: SIGSEGV, SIGABRT, … */
  'signal',
  'exit',
  /** Alive, but what it said was no answer. */
  'garbage',
])
export type DeathCause = z.infer<typeof deathCause>

/** How a child that ran an untrusted model died. */
export const death = z.strictObject({
  cause: deathCause,
  code: z.int().nullable(),
  signal: z.string().nullable(),
  /** The last that the runtime or the child said, or how long it was given. */
  why: z.string(),
})
export type Death = z.infer<typeof death>

import type { Fault, Unreadable } from '../../model/read.ts'

/** Why reading stopped. `author`: the bytes are wrong; `ours`: a cap, or what this version does not know. The file's name comes in front later. */
export function refused(reason: string, why: string, fault: Fault = 'author'): Unreadable {
  return { is: 'unreadable', fault, reason, why }
}

/** The same refusal, seen from further out: `where` comes in front. */
export function within(where: string, refusal: Unreadable): Unreadable {
  return { ...refusal, why: `${where}: ${refusal.why}` }
}

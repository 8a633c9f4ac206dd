/** Where a value was read: enough for a person to open it. `line` is 1-based. */
export interface Provenance {
  path: string
  /** Commit the text came from; null for a work tree, standard input or the pull request's description. */
  commit: string | null
  /** Object id of the blob, where there is one. */
  id: string | null
  line?: number
}

/**
 * Whose fault it is that something could not be read. `author`: the file says nothing usable, which *fails*;
 * `ours`: a cap, a refusal or an unknown format, which leaves us *blind*.
 */
export type Fault = 'author' | 'ours'

export type Unreadable = { is: 'unreadable'; fault: Fault; reason: string; why: string }

/** A thing we tried to read. Below `world` nothing is thrown: this is how failure travels. */
export type Read<T> = { is: 'read'; value: T; from: Provenance } | { is: 'absent' } | Unreadable

/** The value, or null when it is absent or unreadable. */
export function valueOf<T>(read: Read<T>): T | null {
  return read.is === 'read' ? read.value : null
}

/** Applies `change` to what was read and leaves every other state as it is. */
export function mapRead<T, U>(read: Read<T>, change: (value: T) => U): Read<U> {
  return read.is === 'read' ? { ...read, value: change(read.value) } : read
}

import type { Change, Entry } from '../../model/change.ts'

/** One line of `git diff-tree --raw`: what happened to a path, before anyone looked inside. */
export type RawChange = Pick<Change, 'path' | 'before' | 'status' | 'base' | 'head'>

const statuses: Record<string, Change['status']> = { A: 'added', M: 'modified', D: 'deleted', R: 'renamed', C: 'added', T: 'type-changed' }

/** Reads the fields of a raw line (`:100644 100644 <id> <id> R087`) and its one or two paths; null for a line that is none. */
export function rawChange(fields: string, paths: string[]): RawChange | null {
  const [oldMode = '', newMode = '', oldId = '', newId = '', letters = ''] = fields.replace(/^:/, '').split(' ')
  const status = statuses[letters[0] ?? '']
  const path = paths.at(-1)
  if (status === undefined || path === undefined) return null
  const before = status === 'renamed' ? (paths[0] ?? path) : path
  return { path, before, status, base: entry(oldMode, oldId), head: entry(newMode, newId) }
}

/** Whether a raw record names two paths. */
export function hasTwoPaths(fields: string): boolean {
  return /[RC]\d*$/.test(fields)
}

function entry(mode: string, id: string): Entry | null {
  return /^0+$/.test(mode) ? null : { mode, id, size: null }
}

const escapes: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** Takes git's C-style quotes off a path; a path without them comes back as it is. */
export function unquote(path: string): string {
  if (!path.startsWith('"')) return path
  const bytes: number[] = []
  const body = path.slice(1, -1)
  for (let i = 0; i < body.length; i += 1) {
    const octal = /^\\([0-7]{3})/.exec(body.slice(i, i + 4))?.[1]
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8))
      i += 3
    } else if (body[i] === '\\') {
      i += 1
      bytes.push(escapes[body[i] ?? ''] ?? body.charCodeAt(i))
    } else bytes.push(body.charCodeAt(i))
  }
  return Buffer.from(bytes).toString()
}

import type { SarifLocation } from '../model/sarif.ts'

/** A line of a file as code scanning finds it: by its path from the repository's root, where it lies below `root`. */
export function sarifPlace(path: string, lines: { from: number; to?: number } | null, root: string | null): SarifLocation {
  const region =
    lines === null
      ? {}
      : {
          region: {
            startLine: Math.max(1, lines.from),
            ...(lines.to === undefined || lines.to <= lines.from ? {} : { endLine: lines.to }),
          },
        }
  return { physicalLocation: { artifactLocation: uriOf(path, root), ...region } }
}

function uriOf(path: string, root: string | null): { uri: string; uriBaseId?: string } {
  const inside = root !== null && path.startsWith(`${root.replace(/\/+$/, '')}/`) ? path.slice(root.replace(/\/+$/, '').length + 1) : path
  if (inside.startsWith('/')) return { uri: `file://${encoded(inside)}` }
  return { uri: encoded(plain(inside)), uriBaseId: '%SRCROOT%' }
}

/** Without `.` and, where it can be, `..`. */
function plain(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

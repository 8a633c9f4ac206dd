/** A line of CODEOWNERS that names somebody. A pattern without owners takes away what stood before: it has none. */
export interface OwnersLine {
  pattern: string
  /** Logins without the @, teams as `org/team`; e-mail addresses are left out. */
  owners: string[]
  line: number
}

/** Where GitHub looks for the file, in its order: the first that is there counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** CODEOWNERS by its lines. */
export function readCodeOwners(text: string): OwnersLine[] {
  return text.split(/\r?\n/).flatMap((written, i) => {
    const [pattern = '', ...names] = written
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    // A section of GitLab's begins with a bracket.
    if (pattern === '' || /^\^?\[/.test(pattern)) return []
    const owners = names.flatMap((name) => (/^@[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? [name.slice(1)] : []))
    return [{ pattern, owners: [...new Set(owners)], line: i + 1 }]
  })
}

/** Who owns all of a folder (`''` is the root): the last line that covers it decides, as on GitHub. Patterns of single files say nothing of it. */
export function ownersOf(lines: OwnersLine[], folder: string): OwnersLine | null {
  return lines.findLast(({ pattern }) => covers(pattern, folder)) ?? null
}

function covers(pattern: string, folder: string): boolean {
  const plain = pattern.replace(/^\//, '').replace(/\/?(?:\*\*?)?$/, '')
  if (plain === '') return true
  if (/[*?[\]]/.test(plain)) return false
  // `docs/*` is what lies right in it, `docs/**` all below.
  if (pattern.endsWith('/*')) return folder === plain
  const anywhere = !pattern.startsWith('/') && !plain.includes('/')
  return anywhere ? folder.split('/').includes(plain) : folder === plain || folder.startsWith(`${plain}/`)
}

import { createHash } from 'node:crypto'

/** What a test may put at a path: text, bytes, or an entry of another kind. */
export type Content = string | Buffer | { mode: '100755' | '120000'; text: string } | { submodule: string }
export type Files = Record<string, Content>

export interface GitEntry {
  mode: string
  id: string
}

export interface GitCommit {
  id: string
  tree: string
  parents: string[]
  message: string
  date: string
}

/** Git's objects in memory, with the ids that git would give them. */
export class Objects {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, Map<string, GitEntry>>()
  readonly commits = new Map<string, GitCommit>()
  private readonly filesOfTree = new Map<string, ReadonlyMap<string, GitEntry>>()

  blob(content: string | Buffer): string {
    const bytes = Buffer.from(content)
    const id = idOf('blob', bytes)
    this.blobs.set(id, bytes)
    return id
  }

  /** Writes files as nested trees and answers the root's id. */
  tree(files: Files): string {
    const entries = new Map<string, GitEntry>()
    const folders = new Map<string, Files>()
    for (const [path, content] of Object.entries(files)) {
      const slash = path.indexOf('/')
      if (slash === -1) entries.set(path, this.entry(content))
      else {
        const folder = path.slice(0, slash)
        folders.set(folder, { ...folders.get(folder), [path.slice(slash + 1)]: content })
      }
    }
    for (const [name, inner] of folders) entries.set(name, { mode: '040000', id: this.tree(inner) })
    const sortKey = ([name, { mode }]: [string, GitEntry]) => Buffer.from(mode === '040000' ? `${name}/` : name)
    const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
    const bytes = Buffer.concat(
      sorted.map(([name, { mode, id }]) => Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(id, 'hex')])),
    )
    const id = idOf('tree', bytes)
    this.trees.set(id, new Map(sorted))
    return id
  }

  commit(files: Files, parents: string[], message: string, date: string): string {
    const tree = this.tree(files)
    const seconds = Math.floor(Date.parse(date) / 1000)
    const who = `Fake <fake@example.test> ${seconds} +0000`
    const text = `tree ${tree}\n${parents.map((parent) => `parent ${parent}\n`).join('')}author ${who}\ncommitter ${who}\n\n${message}\n`
    const id = idOf('commit', Buffer.from(text))
    this.commits.set(id, { id, tree, parents, message, date })
    return id
  }

  /** Every entry below a tree, folders included, by its whole path. */
  walk(tree: string, prefix = ''): Map<string, GitEntry> {
    const all = new Map<string, GitEntry>()
    for (const [name, entry] of this.trees.get(tree) ?? []) {
      all.set(prefix + name, entry)
      if (entry.mode === '040000') for (const [path, inner] of this.walk(entry.id, `${prefix}${name}/`)) all.set(path, inner)
    }
    return all
  }

  /** Files, links and submodules of a commit, without folders. */
  files(commit: string): ReadonlyMap<string, GitEntry> {
    const tree = this.commits.get(commit)?.tree ?? ''
    const known = this.filesOfTree.get(tree)
    if (known !== undefined) return known
    const files = new Map([...this.walk(tree)].filter(([, { mode }]) => mode !== '040000'))
    this.filesOfTree.set(tree, files)
    return files
  }

  text(id: string | undefined): Buffer {
    return (id === undefined ? undefined : this.blobs.get(id)) ?? Buffer.alloc(0)
  }

  /** A commit and all its ancestors, newest first by date. */
  ancestors(commit: string): string[] {
    const seen = new Set<string>()
    const waiting = [commit]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id) || !this.commits.has(id)) continue
      seen.add(id)
      waiting.push(...(this.commits.get(id)?.parents ?? []))
    }
    const date = (id: string) => this.commits.get(id)?.date ?? ''
    return [...seen].sort((a, b) => date(b).localeCompare(date(a)))
  }

  /** The newest common ancestor of two commits, or null. */
  mergeBase(a: string, b: string): string | null {
    const ofA = new Set(this.ancestors(a))
    return this.ancestors(b).find((id) => ofA.has(id)) ?? null
  }

  private entry(content: Content): GitEntry {
    if (typeof content === 'string' || Buffer.isBuffer(content)) return { mode: '100644', id: this.blob(content) }
    if ('submodule' in content) return { mode: '160000', id: content.submodule }
    return { mode: content.mode, id: this.blob(content.text) }
  }
}

function idOf(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

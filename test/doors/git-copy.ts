import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Repo } from '../fake-github/state.ts'

/** A clone of a repository of the fake GitHub: the same objects under the same ids, and its branches. */
export class GitCopy implements Disposable {
  readonly dir = mkdtempSync(join(tmpdir(), 'mle-review-copy-'))

  constructor({ objects, branches }: Repo) {
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', this.dir])
    for (const [id, bytes] of objects.blobs) this.write(id, 'blob', bytes)
    for (const [id, entries] of objects.trees) {
      const parts = [...entries].map(([name, it]) => [Buffer.from(`${it.mode.replace(/^0/, '')} ${name}\0`), Buffer.from(it.id, 'hex')])
      this.write(id, 'tree', Buffer.concat(parts.flat()))
    }
    for (const { id, tree, parents, message, date } of objects.commits.values()) {
      const who = `Fake <fake@example.test> ${Math.floor(Date.parse(date) / 1000)} +0000`
      const named = parents.map((parent) => `parent ${parent}\n`).join('')
      this.write(id, 'commit', Buffer.from(`tree ${tree}\n${named}author ${who}\ncommitter ${who}\n\n${message}\n`))
    }
    for (const [name, id] of branches) this.put(`.git/refs/heads/${name}`, `${id}\n`)
    execFileSync('git', ['fsck', '--strict'], { cwd: this.dir, stdio: 'pipe' })
  }

  private write(id: string, type: string, bytes: Buffer): void {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
    this.put(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`, deflateSync(whole))
  }

  private put(path: string, bytes: Buffer | string): void {
    const file = join(this.dir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }

  [Symbol.dispose](): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

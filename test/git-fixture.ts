import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a commit writes: text or bytes, null removes, `{link}` a symbolic link, `{module}` a submodule's commit, `{run}` an executable file. */
export type Written = string | Uint8Array | null | { link: string } | { module: string } | { run: string }

const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@acme.test',
  GIT_AUTHOR_DATE: '2026-11-01T10:00:00Z',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@acme.test',
  GIT_COMMITTER_DATE: '2026-11-01T10:00:00Z',
}

/** A real git repository in a temporary folder, for as long as a test runs. */
export class GitFixture implements Disposable {
  readonly dir: string

  constructor(...init: string[]) {
    this.dir = mkdtempSync(join(tmpdir(), 'mle-review-test-'))
    this.git('init', '--quiet', '--initial-branch=main', ...init)
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.dir, env, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim()
  }

  /** Standard output and status of a command that may fail. */
  try(...args: string[]): { status: number | null; out: string } {
    const { status, stdout } = spawnSync('git', args, { cwd: this.dir, env, maxBuffer: 1 << 30 })
    return { status, out: stdout.toString() }
  }

  /** Writes files into the folder without committing them. */
  write(files: Record<string, Written>): void {
    for (const [path, written] of Object.entries(files)) {
      const file = join(this.dir, path)
      if (written !== null && typeof written === 'object' && 'module' in written) {
        this.git('update-index', '--add', '--cacheinfo', `160000,${written.module},${path}`)
        continue
      }
      rmSync(file, { force: true })
      if (written === null) continue
      mkdirSync(dirname(file), { recursive: true })
      if (typeof written === 'string' || written instanceof Uint8Array) writeFileSync(file, written)
      else if ('link' in written) symlinkSync(written.link, file)
      else {
        writeFileSync(file, written.run)
        chmodSync(file, 0o755)
      }
    }
  }

  /** Writes files and commits everything; gives the commit's id. */
  commit(files: Record<string, Written>, message = 'A commit'): string {
    const modules = Object.values(files).some((it) => it !== null && typeof it === 'object' && 'module' in it)
    this.write(files)
    this.git('add', '--force', ...(modules ? ['--', ...Object.keys(files).filter((path) => !isModule(files[path]))] : ['--all']))
    this.git('commit', '--quiet', '--allow-empty', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }

  /** A branch from here, checked out. */
  branch(name: string, from = 'HEAD'): void {
    this.git('checkout', '--quiet', '-b', name, from)
  }

  [Symbol.dispose](): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

function isModule(written: Written | undefined): boolean {
  return typeof written === 'object' && written !== null && 'module' in written
}

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { valueOf } from '../model/read.ts'
import { settingsPath } from '../model/settings.ts'
import { readSettings } from '../read/settings.ts'
import { stamp } from '../world/stamp.ts'
import { type Expected, exampleFolder, type PullFile, pullNames, readPull, readStory, type StoryFile } from './story.ts'

/** One pull request, as a branch of the built repository. */
export interface ExamplePull extends PullFile {
  name: string
  description: string
  expected: Expected
}

interface Laid {
  overlays: string[]
  /** What is laid first, and is another pull request's. */
  borrowed?: string | undefined
  without?: string[] | undefined
}

/** Words that stand for credentials in the example's files, so that a host's own scanner has nothing to find in this repository. */
const credentials = {
  __AWS_ACCESS_KEY_ID__: `AK${'IA4HQ7ZTN2XWBJ6RMK'}`,
  __AWS_SECRET_ACCESS_KEY__: `tY7${'kQ9vR2mXc5LbW8nZp4Hd6Js3Fg1Aq0Ue7Ti5oPl'}`,
}

/** A story's repository in a temporary folder: the states of `main`, and a branch for each pull request. */
export class ExampleRepository implements Disposable {
  readonly dir = mkdtempSync(join(tmpdir(), 'mle-review-example-'))
  readonly pulls: ExamplePull[] = []
  /** Figures as they were stamped, by the file that they were laid from. */
  readonly stamped = new Map<string, string>()
  readonly folder: string
  readonly story: StoryFile
  #commits = 0

  private constructor(folder: string) {
    this.folder = folder
    this.story = readStory(folder)
  }

  /** Builds it as its people would have: code first, then figures stamped with the state they were measured on. */
  static async build(names?: readonly string[], folder = exampleFolder): Promise<ExampleRepository> {
    const example = new ExampleRepository(folder)
    example.git('init', '--quiet', '--initial-branch=main')
    for (const { title, over, without, tag } of example.story.main) {
      await example.commit(title, { overlays: over.map((name) => join(folder, name)), without })
      if (tag !== undefined) example.git('tag', tag)
    }
    for (const name of names ?? pullNames(folder)) example.pulls.push(await example.#open(name))
    example.git('checkout', '--quiet', '--force', 'main')
    return example
  }

  git(...args: string[]): string {
    const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(this.story.author) ?? []
    const date = new Date(Date.UTC(2026, 10, 1, 9, this.#commits)).toISOString()
    const env = {
      PATH: process.env.PATH,
      HOME: this.dir,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    }
    return execFileSync('git', args, { cwd: this.dir, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  }

  /** A branch off main, whose commits are the same whatever other branches there are. */
  branch(name: string): void {
    this.git('checkout', '--quiet', '--force', '-b', name, 'main')
    this.#commits = Number(this.git('rev-list', '--count', 'main'))
  }

  async #open(name: string): Promise<ExamplePull> {
    const pull = readPull(this.folder, name)
    const { title, like, restores, without } = pull
    this.branch(name)
    if (restores !== undefined) this.#restore(restores, title)
    const at = (of: string, what: string) => join(this.folder, 'pulls', of, what)
    await this.commit(title, { overlays: [at(name, 'change')], borrowed: like && at(like, 'change'), without })
    await this.commit('After review', { overlays: [at(name, 'after')] })
    return { name, ...pull }
  }

  /** Lays folders over the work tree and commits; figures among them get a commit of their own, with their stamp. */
  async commit(message: string, { overlays, borrowed, without = [] }: Laid): Promise<void> {
    const written = new Map<string, string>()
    for (const overlay of [...(borrowed === undefined ? [] : [borrowed]), ...overlays])
      for (const path of await this.#lay(overlay)) written.set(path, join(overlay, path))
    for (const path of without) rmSync(join(this.dir, path))
    this.#fillIn()
    const changed = this.#metrics().filter(({ path }) => written.has(path))
    const figures = changed.map((metrics) => ({ ...metrics, text: readFileSync(join(this.dir, metrics.path), 'utf8') }))
    for (const { path } of figures) this.#putBack(path)
    this.#save(message)
    const commit = figures.length > 0 ? this.git('rev-parse', 'HEAD') : ''
    for (const { model, path, text } of figures) {
      const file = join(this.dir, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(
        file,
        text.replace(/("run": \{[^}]*"commit": ")[0-9a-f]{40}"/, (_, before) => `${before}${commit}"`),
      )
      await stamp(this.dir, { file, model })
      const from = written.get(path)
      if (from !== undefined && !from.startsWith(`${borrowed}/`)) this.stamped.set(from, readFileSync(file, 'utf8'))
    }
    if (figures.length > 0) this.#save(`${message}: figures`)
  }

  /** Paths that a folder, or the module beside where it would be, brought. */
  async #lay(overlay: string): Promise<string[]> {
    if (existsSync(`${overlay}.ts`)) return (await import(`${overlay}.ts`)).default(this.dir)
    if (!existsSync(overlay)) return []
    cpSync(overlay, this.dir, { recursive: true })
    return filesBelow(overlay)
  }

  /** Where the configuration that was just laid has its models' figures. */
  #metrics(): { model: string; path: string }[] {
    const file = join(this.dir, settingsPath)
    if (!existsSync(file)) return []
    const settings = valueOf(readSettings(readFileSync(file, 'utf8'), { path: settingsPath, commit: null, id: null }))
    return Object.entries(settings?.models ?? {}).flatMap(([model, { metrics: path }]) => (path === undefined ? [] : [{ model, path }]))
  }

  /** The figures as they were before, or none: whoever trains has the code first. */
  #putBack(path: string): void {
    rmSync(join(this.dir, path))
    if (this.#commits > 0 && this.git('ls-tree', 'HEAD', '--', path) !== '') this.git('checkout', '--quiet', 'HEAD', '--', path)
  }

  #restore(tag: string, title: string): void {
    const paths = filesBelow(join(this.folder, 'history', tag))
    this.git('checkout', '--quiet', tag, '--', ...paths.filter((path) => !path.endsWith('.md')))
    this.#save(title)
  }

  #save(message: string): void {
    this.git('add', '--all')
    if (this.git('status', '--porcelain') === '') return
    this.#commits++
    this.git('commit', '--quiet', '--message', message)
  }

  #fillIn(): void {
    const notebook = join(this.dir, 'notebooks/fraud_training.ipynb')
    if (!existsSync(notebook)) return
    const text = readFileSync(notebook, 'utf8')
    writeFileSync(
      notebook,
      text.replace(/__AWS_\w+__/g, (name) => credentials[name as keyof typeof credentials] ?? name),
    )
  }

  [Symbol.dispose](): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

function filesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

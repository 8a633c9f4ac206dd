import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stamp } from '../world/stamp.ts'

/** What a pull request of the example must come to; `expected.json` in its folder. */
export interface Expected {
  verdict: 'pass' | 'hold' | 'undecided' | 'not-applicable'
  because?: string
  /** Exactly the rules whose findings hold it. */
  holds?: string[]
  /** Further rules that must say something new. */
  says?: string[]
  /** Nothing that anybody would have to read. */
  silent?: boolean
}

/** One pull request, as a branch of the built repository. */
export interface ExamplePull {
  name: string
  title: string
  description: string
  expected: Expected
}

/** `pull.json`: `like` starts from another pull request's files, `restores` takes the model back to an earlier state of main. */
interface PullFile {
  title: string
  like?: string
  restores?: string
}

export const exampleFolder = join(import.meta.dirname, '../../test/examples/fraud-scorer')

/** Models of the example and where their figures stand. */
const metricsOf = { 'fraud-scorer': 'fraud/metrics.json', 'merchant-risk': 'merchant/metrics.json' }

/** Words that stand for credentials in the example's files, so that a host's own scanner has nothing to find in this repository. */
const credentials = {
  __AWS_ACCESS_KEY_ID__: `AK${'IA4HQ7ZTN2XWBJ6RMK'}`,
  __AWS_SECRET_ACCESS_KEY__: `tY7${'kQ9vR2mXc5LbW8nZp4Hd6Js3Fg1Aq0Ue7Ti5oPl'}`,
}

/** The example's repository in a temporary folder: two generations of the model on `main`, and a branch for each pull request. */
export class ExampleRepository implements Disposable {
  readonly dir = mkdtempSync(join(tmpdir(), 'mle-review-example-'))
  readonly pulls: ExamplePull[] = []
  private commits = 0

  /** Builds it as its people would have: code first, then figures stamped with the state they were measured on. */
  static async build(names: readonly string[] = pullNames()): Promise<ExampleRepository> {
    const example = new ExampleRepository()
    example.git('init', '--quiet', '--initial-branch=main')
    await example.commit('The first learned model', [join(exampleFolder, 'repository'), join(exampleFolder, 'history/2026-10')], {
      without: ['fraud/production.json'],
    })
    example.git('tag', '2026-10')
    await example.commit('More weight on frauds, a lower threshold', [join(exampleFolder, 'repository')])
    for (const name of names) example.pulls.push(await example.open(name))
    example.git('checkout', '--quiet', '--force', 'main')
    return example
  }

  git(...args: string[]): string {
    const date = new Date(Date.UTC(2026, 10, 1, 9, this.commits)).toISOString()
    const env = {
      PATH: process.env.PATH,
      HOME: this.dir,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ana Kowalczyk',
      GIT_AUTHOR_EMAIL: 'ana@marlin.test',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Ana Kowalczyk',
      GIT_COMMITTER_EMAIL: 'ana@marlin.test',
      GIT_COMMITTER_DATE: date,
    }
    return execFileSync('git', args, { cwd: this.dir, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  }

  private async open(name: string): Promise<ExamplePull> {
    const folder = join(exampleFolder, 'pulls', name)
    const { title, like, restores } = readJson<PullFile>(join(folder, 'pull.json'))
    this.git('checkout', '--quiet', '--force', '-b', name, 'main')
    if (restores !== undefined) this.restore(restores, title)
    const overlays = [...(like === undefined ? [] : [join(exampleFolder, 'pulls', like, 'change')]), join(folder, 'change')]
    await this.commit(title, overlays)
    await this.commit('After review', [join(folder, 'after')])
    return {
      name,
      title,
      description: readFileSync(join(folder, 'description.md'), 'utf8'),
      expected: readJson<Expected>(join(folder, 'expected.json')),
    }
  }

  /** Lays folders over the work tree and commits; figures among them get a commit of their own, with their stamp. */
  private async commit(message: string, overlays: string[], { without = [] as string[] } = {}): Promise<void> {
    const present = overlays.filter((overlay) => existsSync(overlay))
    for (const overlay of present) cpSync(overlay, this.dir, { recursive: true })
    for (const path of without) rmSync(join(this.dir, path))
    this.fillIn()
    const changed = Object.entries(metricsOf).filter(([, path]) => present.some((overlay) => existsSync(join(overlay, path))))
    const figures = changed.map(([model, path]) => ({ model, path, text: readFileSync(join(this.dir, path), 'utf8') }))
    for (const { path } of figures) this.putBack(path)
    this.save(message)
    for (const { model, path, text } of figures) {
      const file = join(this.dir, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(
        file,
        text.replace(/"commit": "[0-9a-f]{40}",\n(\s+"config_sha256")/, `"commit": "${this.git('rev-parse', 'HEAD')}",\n$1`),
      )
      await stamp(this.dir, { file, model })
    }
    if (figures.length > 0) this.save(`${message}: figures`)
  }

  /** The figures as they were before, or none: whoever trains has the code first. */
  private putBack(path: string): void {
    rmSync(join(this.dir, path))
    if (this.commits > 0 && this.git('ls-tree', 'HEAD', '--', path) !== '') this.git('checkout', '--quiet', 'HEAD', '--', path)
  }

  private restore(tag: string, title: string): void {
    const overlay = join(exampleFolder, 'history', tag)
    const files = readdirSync(overlay, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(overlay.length + 1))
    this.git('checkout', '--quiet', tag, '--', ...paths.filter((path) => !path.endsWith('.md')))
    this.save(title)
  }

  private save(message: string): void {
    this.git('add', '--all')
    if (this.git('status', '--porcelain') === '') return
    this.commits++
    this.git('commit', '--quiet', '--message', message)
  }

  private fillIn(): void {
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

/** Names of the example's pull requests, in the order of their folders. */
export function pullNames(): string[] {
  return readdirSync(join(exampleFolder, 'pulls')).sort()
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

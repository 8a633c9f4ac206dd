import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formattedPython } from './formatted-python.ts'

/** A change of the kind that every repository sees daily and that no review of a model has a word for. */
export interface SilentChange {
  name: string
  title: string
  description: string
  author: string
  bot?: boolean
  /** Writes it into a work tree and answers how many files it touched. */
  into: (dir: string) => number
}

const locks = /^requirements[\w-]*\.(?:txt|lock)$/
const contact =
  'Questions about this page: #ml-help, or whoever is on call this week. Owners of a model answer within a day; alerts of its monitoring page at once.'
const notebook = readFileSync(join(import.meta.dirname, 'exploration.ipynb'), 'utf8')
const renovate = `This PR contains the following updates:

| Package | Type | Update | Change |
|---|---|---|---|
| [actions/checkout](https://redirect.github.com/actions/checkout) | action | digest | \`11bd719\` -> \`8edcb1b\` |

---

### Configuration

📅 **Schedule**: Branch creation - At any time (no schedule defined), Automerge - At any time (no schedule defined).

🚦 **Automerge**: Disabled by config. Please merge this manually once you are satisfied.

♻ **Rebasing**: Whenever PR becomes conflicted, or you tick the rebase/retry checkbox.

---

 - [ ] <!-- rebase-check -->If you want to rebase/retry this PR, check this box
`

export const silentChanges: SilentChange[] = [
  {
    name: 'exploration-notebook',
    title: 'Notebook: first look at weekends',
    description: 'Only looking. Nothing here is imported by anything.',
    author: 'noa',
    into: (dir) => write(dir, 'notebooks/exploration/weekends.ipynb', notebook),
  },
  {
    name: 'docs-change',
    title: 'Docs: who to call, and a typo',
    description: 'The on-call rota moved; the links in the docs did not.',
    author: 'noa',
    into: (dir) =>
      edit(dir, /\.(?:md|rst)$/, (text, path) =>
        /ledger|prompts\/|pull_request/i.test(path) ? text : `${text.trimEnd()}\n\n${contact}\n`,
      ),
  },
  {
    name: 'dependency-bump',
    title: 'Bump ruff and pytest',
    description: 'The linter and the test runner, both of them development tools.',
    author: 'noa',
    into: (dir) => edit(dir, locks, (text) => bumped(text, /^(?:ruff|pytest|packaging)==/)),
  },
  {
    name: 'formatter-run',
    title: 'Run the formatter over everything',
    description: 'No change in behaviour.',
    author: 'noa',
    into: (dir) => edit(dir, /\.py$/, formattedPython),
  },
  {
    name: 'bot',
    title: 'chore(deps): update actions/checkout digest to 8edcb1b',
    description: renovate,
    author: 'renovate[bot]',
    bot: true,
    into: (dir) =>
      edit(dir, /^\.github\/workflows\/.*\.ya?ml$/, (text) =>
        text.replace(/(actions\/checkout@)[0-9a-f]{40}/g, `$1${'8edcb1b'.padEnd(40, '0')}`),
      ) + edit(dir, locks, (text) => bumped(text, /^(?:six|typing[_-]extensions|certifi)==/)),
  },
]

function bumped(text: string, named: RegExp): string {
  const lines = text.split('\n')
  return lines.map((line) => (named.test(line) ? line.replace(/(\d+)(?=\D*$)/, (n) => `${Number(n) + 1}`) : line)).join('\n')
}

function edit(dir: string, wanted: RegExp, change: (text: string, path: string) => string): number {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .filter((path) => !path.startsWith('.git/') && wanted.test(path))
  return paths.map((path) => write(dir, path, change(readFileSync(join(dir, path), 'utf8'), path))).reduce((sum, one) => sum + one, 0)
}

function write(dir: string, path: string, text: string): number {
  const file = join(dir, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return 1
}

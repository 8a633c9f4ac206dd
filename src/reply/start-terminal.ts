import { settingsPath } from '../model/settings.ts'
import type { Remote } from '../weigh/remote.ts'
import type { Around } from '../weigh/start/look-around.ts'
import type { Paint } from './paint.ts'

/** What a start did, and what it left alone. */
export interface Started {
  around: Around
  written: string[]
  /** Files that are there and stay, or that could not be, each in a sentence. */
  left: string[]
  /** What was not looked at, each in a sentence. */
  unseen: string[]
  remote: Remote | null
  branch: string
  /** The workflow names the action's owner by a word that stands for it. */
  ownerMissing: boolean
  dry: boolean
}

const most = 10

/** What a person is told after `mle-review init`: what was found, what was written, and the two next steps. */
export function startTerminal({ around, written, left, unseen, remote, branch, ownerMissing, dry }: Started, paint: Paint): string {
  const { models, further } = around
  const shown = models.slice(0, most)
  const found = shown.map(({ id, from, metrics, artifact }) => {
    const has = [...(metrics === null ? ['no figures'] : [metrics.value]), ...(artifact === null ? [] : [artifact.value])]
    return `  ${paint('bold', id)}  ${from}; ${has.join(', ')}`
  })
  const more = models.length + further - shown.length
  const lines = [
    ...(models.length === 0
      ? []
      : [`${models.length + further === 1 ? 'One model seems' : `${models.length + further} models seem`} to be here:`, ...found]),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
    ...(written.length === 0
      ? ['Nothing was left to write.']
      : [dry ? 'Would be written:' : 'Written:', ...written.map((path) => `  ${path}`)]),
    ...left.map((line) => `  ${line}`),
    ...unseen,
    ...(written.length === 0 ? [] : ['', ...nextSteps(written, ownerMissing)]),
    '',
    templateLine(remote, branch),
  ]
  return `${lines.join('\n')}\n`
}

function nextSteps(written: string[], ownerMissing: boolean): string[] {
  const owner =
    ownerMissing && written.some((path) => path.includes('workflows/'))
      ? ' In the workflow, put the account that keeps the action in place of OWNER.'
      : ''
  const configured = written.includes(settingsPath)
  return [
    'Next:',
    `  1. ${configured ? 'Read the lines that say `guess`, then commit' : 'Commit'} and merge these files: configuration and workflows count from the base branch only.${owner}`,
    '  2. Change the model on a branch and run `mle-review review --head WORKTREE`: it observes, and holds nothing until `mode: enforce`.',
  ]
}

function templateLine(remote: Remote | null, branch: string): string {
  const link = (at: string) => `${at}/compare/${branch}...BRANCH?expand=1&template=ml-change.md`
  return remote === null
    ? `GitHub offers no choice of templates; open a pull request of the model with ${link('https://github.com/OWNER/NAME')} (there is no remote \`origin\` on GitHub to tell it from).`
    : `GitHub offers no choice of templates; open a pull request of the model with ${link(`https://${remote.host}/${remote.owner}/${remote.name}`)}`
}

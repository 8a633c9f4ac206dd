import { settingsPath } from '../model/settings.ts'
import type { StartFile } from '../model/start.ts'
import type { Remote } from '../weigh/remote.ts'
import type { Around } from '../weigh/start/look-around.ts'
import type { Paint } from './paint.ts'

/** What a start did, and what it left alone. */
export interface Started {
  /** Where files are written. */
  root: string
  around: Around
  /** How many files there are. */
  files: number
  written: StartFile[]
  /** What is there and stays, each in a sentence. */
  left: string[]
  /** What was not looked at, by its number. */
  unseen: Record<keyof typeof unseenWords, number>
  remote: Remote | null
  branch: string
  dry: boolean
}

const unseenWords = {
  programs: 'further programs',
  others: 'further files that may hold figures or contracts',
  gone: 'files that git lists and that are not here, as in a sparse checkout',
  nameless: 'files whose names are no UTF-8',
  links: 'symbolic links',
}

const most = 10

/** What a person is told after `mle-review init`: what was found, what was written, and the two next steps. */
export function startTerminal(started: Started, paint: Paint): string {
  const { root, around, files, written, left, remote, branch, dry } = started
  const unseen = unseenLine(started.unseen)
  if (around.models.length === 0 && left.length === 0) {
    const lines = [
      `Nothing of machine learning was found among the ${files} files of ${root}: no Python program or notebook that trains, no artifact, no figures.`,
      'Nothing was written.',
      ...unseen,
    ]
    return `${lines.join('\n')}\n`
  }
  const lines = [
    ...foundLines(around, paint),
    ...(written.length === 0
      ? ['Nothing was left to write.']
      : [`${dry ? 'Would be written' : 'Written'} in ${root}:`, ...written.map(({ path }) => `  ${path}`)]),
    ...left,
    ...unseen,
    ...(written.length === 0 ? [] : ['', ...nextSteps(written)]),
    '',
    templateLine(remote, branch),
  ]
  return `${lines.join('\n')}\n`
}

function foundLines({ models, further }: Around, paint: Paint): string[] {
  const shown = models.slice(0, most)
  const all = models.length + further
  if (all === 0) return []
  const lines = shown.map(({ id, from, metrics, artifact }) => {
    const has = [metrics === null ? 'no figures' : metrics.value, ...(artifact === null ? [] : [artifact.value])]
    return `  ${paint('bold', id)}  ${from}; ${has.join(', ')}`
  })
  const more = all - shown.length
  return [`${all === 1 ? 'One model seems' : `${all} models seem`} to be here:`, ...lines, ...(more > 0 ? [`  and ${more} more`] : []), '']
}

function unseenLine(unseen: Started['unseen']): string[] {
  const parts = Object.entries(unseenWords).flatMap(([key, words]) => {
    const count = unseen[key as keyof typeof unseenWords]
    return count === 0 ? [] : [`${words} (${count})`]
  })
  return parts.length === 0 ? [] : [`Not looked at: ${parts.join(', ')}.`]
}

function nextSteps(written: StartFile[]): string[] {
  const configured = written.some(({ path }) => path === settingsPath)
  const nameless = written.some(({ text }) => text.includes('OWNER/'))
  const owner = nameless ? ' Put the account that keeps the action in place of OWNER in them.' : ''
  return [
    'Next:',
    `  1. ${configured ? 'Read the lines that say `guess`, then commit' : 'Commit'} and merge these files: configuration and workflows count from the base branch only.${owner}`,
    '  2. Change the model on a branch and run `mle-review review --head WORKTREE`: it observes, and holds nothing until `mode: enforce`.',
  ]
}

function templateLine(remote: Remote | null, branch: string): string {
  const at = remote === null ? 'https://github.com/OWNER/NAME' : `https://${remote.host}/${remote.owner}/${remote.name}`
  const unknown = remote === null ? ' (no remote `origin` tells which)' : ''
  return `GitHub offers no choice of templates: open the model's pull requests by ${at}/compare/${branch}...BRANCH?expand=1&template=ml-change.md${unknown}`
}

import { projectFiles } from '../generated/project-files.ts'
import type { StartFile } from '../model/start.ts'

const files = {
  context: 'context.md',
  'design-doc': 'design-doc.md',
  retro: 'retro.md',
  references: 'references/README.md',
  practice: 'practice/README.md',
} as const satisfies Record<keyof typeof projectFiles, string>

/** The files of a new project, as they are written into its folder. `started`: a calendar date. */
export function projectStart(folder: string, { name, started, owners }: { name: string; started: string; owners: string[] }): StartFile[] {
  const holes: Record<string, string> = { name, started, owners: JSON.stringify(owners) }
  return (Object.keys(files) as (keyof typeof files)[]).map((part) => ({
    path: `${folder}/${name}/${files[part]}`,
    text: `${projectFiles[part].replace(/\{(\w+)\}/g, (hole, key) => holes[key] ?? hole)}\n`,
  }))
}

/** What a person is told after `mle-review init project`. */
export function projectStartTerminal(started: {
  root: string
  written: StartFile[]
  left: StartFile[]
  dry: boolean
  unseen: string | null
}): string {
  const { root, written, left, dry, unseen } = started
  const context = [...written, ...left].find(({ path }) => path.endsWith('/context.md'))?.path
  return [
    ...(written.length === 0
      ? ['Nothing was left to write.']
      : [`${dry ? 'Would be written' : 'Written'} in ${root}:`, ...written.map(({ path }) => `  ${path}`)]),
    ...left.map(({ path }) => `${path} is there and stays.`),
    ...(unseen === null ? [] : [unseen]),
    ...(written.length === 0 ? [] : ['', `Next: say in ${context} why it matters, and when its first milestone is due.`]),
    '',
  ].join('\n')
}

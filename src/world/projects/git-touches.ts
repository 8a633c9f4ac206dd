import type { Git } from '../checkout/git.ts'

/** A commit's hand on a file. */
export interface Touch {
  /** From the folder that is asked about. */
  path: string
  /** ISO 8601. */
  at: string
  /** The blob that it left; null: it took the file away. */
  id: string | null
}

const most = { commits: 100_000, milliseconds: 120_000 }

/** Every commit's changes of these paths, newest first, in one run of git. False where that did not come to its end. */
export async function touches(git: Git, prefix: string, paths: string[], told: (touch: Touch) => void): Promise<boolean> {
  let [at, id, rest]: [string, string | null, string] = ['', null, '']
  const take = (record: string): void => {
    const said = record.replace(/^\n/, '')
    if (said.startsWith('\u0001')) at = said.slice(1).trimEnd()
    else if (said.startsWith(':')) id = idOf(said)
    else if (said.startsWith(prefix) && said !== '') told({ path: said.slice(prefix.length), at, id })
  }
  const format = ['--raw', '-z', '--no-abbrev', '--format=%x01%cI']
  const args = ['log', '--no-renames', '--no-merges', ...format, `--max-count=${most.commits}`, 'HEAD', '--', ...paths]
  const { code } = await git(args, {
    limit: most.milliseconds,
    onChunk(chunk) {
      const records = (rest + chunk.toString()).split('\0')
      rest = records.pop() ?? ''
      for (const record of records) take(record)
    },
  })
  take(rest)
  return code === 0
}

/** `:100644 100644 <before> <after> M` */
function idOf(raw: string): string | null {
  const after = raw.split(' ')[3] ?? ''
  return /^0*$/.test(after) ? null : after
}

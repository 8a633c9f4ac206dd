import { resolve } from 'node:path'
import type { Maturity } from '../../model/maturity.ts'
import { maturityMarkdown } from '../../reply/maturity-markdown.ts'
import { maturityTerminal } from '../../reply/maturity-terminal.ts'
import { maturityTexts } from '../../weigh/maturity/maturity.ts'
import { maturityOf } from '../projects/maturity-of.ts'
import { listFiles } from '../start/list-files.ts'
import { openTexts } from '../start/open-texts.ts'
import { workPlace } from '../start/work-place.ts'
import { type Io, progress } from './io.ts'

/** `mle-review maturity`: how far a repository is, each point with the file that proves it. Exit 0 whatever the level is: nothing is being merged. */
export async function maturityCommand(dir: string, { format }: { format: 'text' | 'json' | 'markdown' }, io: Io): Promise<number> {
  const { root } = await workPlace(resolve(io.cwd, dir), io.env)
  const { files } = await progress(io, `Listing ${root}`, listFiles(root, io.env))
  const maturity = await maturityOf({ files, texts: openTexts(root, maturityTexts(files)) })
  io.out(printed(maturity, format, io))
  return 0
}

function printed(maturity: Maturity, format: 'text' | 'json' | 'markdown', { paint, width }: Io): string {
  switch (format) {
    case 'text':
      return maturityTerminal(maturity, { paint, width })
    case 'json':
      return `${JSON.stringify(maturity, null, 2)}\n`
    case 'markdown':
      return maturityMarkdown(maturity)
    default:
      return format satisfies never
  }
}

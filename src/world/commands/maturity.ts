import { resolve } from 'node:path'
import { maturityTerminal } from '../../reply/maturity-terminal.ts'
import { judgeMaturity, maturityTexts } from '../../weigh/maturity/maturity.ts'
import { listFiles } from '../start/list-files.ts'
import { openTexts } from '../start/open-texts.ts'
import { workPlace } from '../start/work-place.ts'
import { type Io, progress } from './io.ts'

/** `mle-review maturity`: how far a repository is, each point with the file that proves it. Exit 0 whatever the level is: nothing is being merged. */
export async function maturityCommand(dir: string, { format }: { format: 'text' | 'json' }, io: Io): Promise<number> {
  const { root } = await workPlace(resolve(io.cwd, dir), io.env)
  const { files } = await progress(io, `Listing ${root}`, listFiles(root, io.env))
  const maturity = judgeMaturity({ files, texts: openTexts(root, maturityTexts(files)) })
  io.out(format === 'json' ? `${JSON.stringify(maturity, null, 2)}\n` : maturityTerminal(maturity, { paint: io.paint, width: io.width }))
  return 0
}

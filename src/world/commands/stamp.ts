import { resolve } from 'node:path'
import { stamp } from '../stamp.ts'
import type { Io } from './io.ts'

export interface StampOptions {
  model: string
  commit: string
  repo: string
  format: 'text' | 'json'
}

/** `mle-review stamp FILE --model ID`: says which state of the model the numbers belong to. */
export async function stampCommand(file: string, { model, commit, repo, format }: StampOptions, io: Io): Promise<number> {
  const { elsewhere, ...written } = await stamp(resolve(io.cwd, repo), { file: resolve(io.cwd, file), model, commit })
  io.out(format === 'json' ? `${JSON.stringify(written, null, 2)}\n` : `${written.file}: ${written.stamp.state}\n`)
  if (elsewhere !== null)
    io.err(`note: the metrics of ${model} are ${elsewhere} in the configuration; no review reads a stamp of ${file}\n`)
  return 0
}

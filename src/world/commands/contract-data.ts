import { basename, resolve } from 'node:path'
import { dataDraft } from '../../weigh/data-draft.ts'
import { dataProfile } from '../../weigh/data-profile.ts'
import { sampleOf } from '../sample-of.ts'
import { type Io, progress, Usage } from './io.ts'
import { writeDraft } from './write-draft.ts'

/** `mle-review contract data FILE`: a first data contract from a sample, CSV or Parquet. A file that is there stays. */
export async function contractDataCommand(file: string, { output }: { output?: string }, io: Io): Promise<number> {
  const sample = await progress(io, `Reading ${file}`, sampleOf(resolve(io.cwd, file), { path: file, commit: null, id: null }))
  if (sample.is !== 'read') throw new Usage(sample.is === 'absent' ? `${file} is not there` : sample.why)
  const draft = dataDraft(dataProfile(sample.value), basename(file))
  writeDraft(draft, output, io, `, and name it in the configuration: data_contract: ${output}`)
  return 0
}

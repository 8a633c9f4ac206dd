import type { ModelStart } from '../../model/start.ts'
import { reservedKeys } from '../../read/node.ts'
import { soundsPersonal } from '../data-draft.ts'
import { scalar } from '../data-draft-scalar.ts'
import { soundsLikeEntity, soundsLikeTime } from '../flow/time-names.ts'
import { guessed, printed, remark } from './printed.ts'

/** A first data contract from the columns that code names: their types, ranges and nulls are unknown, and stay so. null: it names none. */
export function columnsDraft({ columns: seen, target, snapshot }: Pick<ModelStart, 'columns' | 'target' | 'snapshot'>): string | null {
  const columns = seen.filter(({ name }) => !reservedKeys.has(name))
  // One column is no table.
  if (columns.length < 2) return null
  const named = (sounds: (name: string) => boolean) => columns.find(({ name }) => sounds(name))
  const [entity, time] = [named(soundsLikeEntity), named(soundsLikeTime)]
  const personal = columns.filter(({ name }) => soundsPersonal(name)).map(({ name }) => name)
  const lines = [
    '# Drafted from the columns that the code names. No sample was read, so nothing is said of types, ranges and nulls:',
    '# `mle-review contract data SAMPLE` drafts those from a CSV or Parquet file. Fill in what is commented out, and check the lines that say `guess`.',
    'version: 1',
    'contract: 1 # raise it when a breaking change is meant',
    snapshot === null
      ? '# snapshot: NAME-2026-11-01 # or {file: …}, where DVC or Git LFS keeps it'
      : guessed(`snapshot: {file: ${printed(snapshot)}}`, 'DVC keeps it'),
    '# grain: one … # what one row is',
    entity === undefined
      ? '# entity: … # whose rows belong together'
      : guessed(`entity: ${scalar(entity.name)}`, `its name, at ${entity.from}`),
    '# key: … # what tells a row from all others',
    target === null ? '# label:' : 'label:',
    target === null ? '#   column: …' : guessed(`  column: ${scalar(target.value)}`, target.from),
    '#   definition: … # what makes a row positive, or what the value measures',
    '#   time: … # when it is known',
    '#   delay: …',
    time === undefined ? '# features:' : 'features:',
    time === undefined ? '#   time: …' : guessed(`  time: ${scalar(time.name)}`, `its name, at ${time.from}`),
    '#   freshness: … # how old a feature may be when it is used',
    '#   join: … # which values a row may see: as of its time, never later',
    '# split: {policy: time, by: …} # or group, random',
    'columns:',
    ...columns.map(({ name, from }) => `  ${scalar(name)}: {} # ${remark(from)}`),
    `sensitive: [${personal.map((it) => scalar(it)).join(', ')}] # guess: by their names`,
  ]
  return `${lines.join('\n')}\n`
}

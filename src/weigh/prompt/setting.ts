import { createHash } from 'node:crypto'
import type { Place } from '../../model/finding.ts'

/** One thing that decides what a language model answers. `value` is null where only a run can tell it. */
export interface Setting {
  kind: 'prompt' | 'decoding' | 'model' | 'retrieval'
  name: string
  /** `asked`: to a call, or by a configuration file. `named`: to a name of a program, which may be told again where it is used. */
  given: 'asked' | 'named'
  value: string | null
  place: Place & { is: 'line' }
}

/** A prompt by its digest: its text would not fit a sentence, and layout at its ends is none of it. */
export function promptDigest(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n/g, '\n').trim()).digest('hex').slice(0, 12)
}

import { z } from 'zod'
import { type Settings, settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { literal } from '../github/literal.ts'

const file = z.object({ object: z.object({ text: z.string().nullish() }).nullable() }).nullish()

/** A commit's texts by the aliases they were asked for. */
export const commitTexts = z.object({ target: z.record(z.string(), file).nullable() }).nullish()

/** A field that asks a branch for some texts, the configuration always among them as `settings`. */
export function textsOf(branch: string, paths: string[]): string {
  const fields = paths.map((path, i) => `f${i}: ${fileAt(path)}`).join(' ')
  return `${branch} { target { ... on Commit { settings: ${fileAt(settingsPath)} ${fields} } } }`
}

function fileAt(path: string): string {
  return `file(path: ${literal(path)}) { object { ... on Blob { text } } }`
}

export function textIn(texts: z.infer<typeof commitTexts>, alias: string): string | null {
  return texts?.target?.[alias]?.object?.text ?? null
}

/** The configuration among them; null where there is none that can be read. */
export function settingsIn(texts: z.infer<typeof commitTexts>): Settings | null {
  const text = textIn(texts, 'settings')
  const read = text === null ? null : readSettings(text, { path: settingsPath, commit: null, id: null })
  return read?.is === 'read' ? read.value : null
}

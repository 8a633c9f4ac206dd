import { z } from 'zod'
import { type ModelSettings, modelSettings, rulePages, severities } from './settings.ts'

const words = z.string().min(1)

/** What `defaults` may hold: any key of a model but its paths, which only its repository knows. */
const defaults = modelSettings.omit({ paths: true }).partial()

/** The file that configurations name with `extends`. Strict, as they are; one level, so it extends nothing itself. */
export const organisation = z.strictObject({
  version: z.literal(1),
  comment: z.enum(['findings', 'always', 'never']).optional(),
  approvers: z.array(words).default([]).describe('People, and teams as org/team.'),
  rule_pages: rulePages.optional(),
  severities: severities.default({}),
  severities_by_impact: z
    .strictObject({ low: severities.optional(), standard: severities.optional(), high: severities.optional() })
    .default({})
    .describe('Severities for models of that impact; they come before `severities`.'),
  defaults: defaults.default({}).describe('Keys of every model that does not write them itself.'),
  locked: z
    .array(words)
    .default([])
    .describe('Keys of this file that no repository may loosen: `approvers`, `severities.gates/failed`, `defaults.mode`.'),
})

/** The organisation's file. `defaults` holds what was written and no more. */
export type Organisation = Omit<z.infer<typeof organisation>, 'defaults'> & { defaults: Partial<ModelSettings> }

/** Where an organisation's file lies. */
export interface Outside {
  owner: string
  repo: string
  path: string
  commit: string
}

/** Something a configuration says that has no effect, because the organisation locked the key. */
export interface Overruled {
  /** The key in the repository's configuration. */
  key: string
  wanted: string
  /** null: what stands is the default. */
  stands: string | null
  /** The key in the organisation's file that locks it. */
  lock: string
  /** The organisation's file, without its commit. */
  from: string
  /** This change wrote it. */
  introduced: boolean
}

import { z } from 'zod'
import { compactFields, type FieldKey } from './compact.ts'
import { lanes } from './rule.ts'

/** Severity a rule may be given in configuration. */
export const severitySetting = z.enum(['E', 'W', 'N', 'Q', 'off'])
export type SeveritySetting = z.infer<typeof severitySetting>

const words = z.string().min(1)
const list = z.array(words)
/** Severities by rule. */
export const severities = z.record(z.string().regex(/^[a-z-]+\/[a-z-]+$/), severitySetting)
const compactKeys = compactFields.map((field) => field.key) as [FieldKey, ...FieldKey[]]
const claim = z.union([words, z.number(), z.boolean(), list, z.record(z.string(), z.unknown())])

/** Gates in a configuration: a path, or the gates file's content inline (read by `read/gates.ts`). */
const gates = z.union([words, z.record(z.string(), z.unknown())])

export const modelSettings = z
  .strictObject({
    paths: list.min(1).describe('Globs (picomatch, dot files included) of what the model is made of, from the repository root.'),
    depends_on: list.default([]).describe('Shared code that reaches this model: a change there is a note, unless `strict`.'),
    strict: z.boolean().default(false).describe('Treat a change under `depends_on` as a change of the model.'),
    owners: list.default([]).describe('People who answer for this model.'),
    mode: z
      .enum(['observe', 'comment', 'enforce'])
      .default('observe')
      .describe('observe: summary only. comment: comments, never holds. enforce: holds.'),
    enforce_from: z.iso.date().optional().describe('Until this date `mode` is capped at comment.'),
    stage: z.enum(['exploration', 'production']).default('production'),
    impact: z.enum(['low', 'standard', 'high']).default('standard'),
    serving: z.enum(['none', 'batch', 'online', 'streaming', 'hybrid']).optional(),
    labels: z.enum(['immediate', 'delayed', 'none']).default('immediate'),
    task: z.enum(['classification', 'regression', 'ranking', 'forecasting', 'embedding', 'generation', 'anomaly']).optional(),
    lanes: z.array(z.enum(lanes)).optional().describe('Only these lanes are reviewed for this model.'),
    artifact: words.optional().describe('Path of the served artifact (or of its .dvc file, or a registry reference).'),
    gates: gates.optional().describe('Path of the gates file, or the gates themselves.'),
    metrics: words.optional().describe("Path of the candidate's metrics; the baseline is this file on the base branch."),
    production: words.optional().describe('Path of the production metrics, read from base; or a pinned URI.'),
    contract: words.optional().describe('Path of the ONNX inference contract.'),
    data_contract: z
      .union([words, list.min(1)], { error: 'write a path, or a list of paths' })
      .optional()
      .describe('Path of the data contract; or of several that complete one another, the first that says a thing standing.'),
    ledger: words
      .optional()
      .describe('The observation ledger: Markdown, YAML, JSON, JSON Lines or CSV; a folder with an entry a file, or a glob.'),
    prompts: list.default([]).describe('Globs of prompt files.'),
    compact: z.partialRecord(z.enum(compactKeys), words).default({}).describe('Defaults for Iteration Compact fields.'),
    prediction: z.record(z.string(), claim).optional(),
    rollback: z
      .strictObject({
        artifact: words.optional().describe('base (default), or a path, tag, LFS oid or URI of the artifact to go back to.'),
        config: words.optional(),
        data: words.optional(),
        switch: words.optional().describe('How traffic goes back.'),
        trigger: words.optional().describe('What makes us go back.'),
      })
      .optional(),
    rollout: z.record(z.string(), claim).optional(),
    monitoring: z.record(z.string(), claim).optional(),
  })
  .describe('One model.')

export type ModelSettings = z.infer<typeof modelSettings>

const months = z.int().min(1).max(60)

const projects = z
  .strictObject({
    paths: list
      .min(1)
      .optional()
      .describe('Globs of context.md files. Left out: those below a folder called Projects, and beside a design-doc.md or retro.md.'),
    active_months: months.default(3).describe('A project younger than so many calendar months is never stalled.'),
    milestone_months: months.default(3).describe('Calendar months without a milestone after which a project is stalled.'),
    digest: z
      .enum(['monthly', 'off'])
      .default('monthly')
      .describe('One issue that tells, at most once a month and only when it changed, what stands in the repository.'),
  })
  .describe('What `mle-review projects` and the schedule look at.')

/** A folder of rule pages. No mark in it can end a link that it stands in, and no name or password hides in it. */
export const rulePages = z
  .string()
  .regex(/^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[\w.~%+-]*)*$/, 'write the address of a folder that begins with https://')
  .describe('Where rule ids link to: the address of a folder that holds `dist/rules`, or of `rules` as a code host shows it (`/blob/`).')

/** `org/repo//path@commit`. */
export const extendsPattern = /^([\w.-]+)\/([\w.-]+)\/\/([^@]+)@([0-9a-f]{40})$/

/** `.github/mle-review.yml`. Strict: an unknown key is an error that names the nearest known one. */
export const settings = z.strictObject({
  version: z.literal(1),
  extends: words
    .regex(extendsPattern, 'write org/repo//path@commit, the commit in full')
    .optional()
    .describe("org/repo//path@commit of the organisation's file, which the App reads, or the Action with `org-token`."),
  comment: z.enum(['findings', 'always', 'never']).default('findings'),
  approvers: list.default([]),
  rule_pages: rulePages.optional(),
  rerun_labels: list.default([]).describe('Adding or removing one of these labels reviews the pull request again; the App does it.'),
  severities: severities.default({}),
  projects: projects.optional(),
  models: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), modelSettings),
})

export type Settings = z.infer<typeof settings> & {
  /** Where an organisation's file stands behind: severities of rules, by the impact of the model they judge; `none` where no model is judged. */
  ruled?: Record<Impact | 'none', Ruled>
}

export type Impact = ModelSettings['impact']
type Severities = z.infer<typeof severities>

export interface Ruled {
  severities: Severities
  /** Severities that hold only where they are above the rule's own: a lock allows no less. */
  raised: Severities
}

/** Where the configuration lives, on the base branch. */
export const settingsPath = '.github/mle-review.yml'

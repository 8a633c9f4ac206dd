import { z } from 'zod'
import { caseStatuses } from './cases.ts'
import { compactFields } from './compact.ts'
import { contractReport } from './contract-report.ts'
import { gateReasons } from './gate.ts'
import { projectStates, projectStatuses, projectTypes } from './project.ts'

/** What the commands print with `--format json`. Extra properties may join; those named here stay. */
const verdict = z.enum(['pass', 'hold', 'undecided', 'not-applicable'])
const because = z.enum(['observe', 'comment', 'rollback', 'unconfigured', 'no-model-change', 'nothing-of-ml', 'configuration'])
const severity = z.enum(['E', 'W', 'N', 'Q'])
const confidence = z.enum(['high', 'medium', 'low'])
const text = z.string()
const number = z.number()
const facts = z.record(text, z.union([text, number]))
const step = z.looseObject({ path: text, cell: number.nullable(), line: number, fileLine: number, what: text, of: text.optional() })
const allowed = z.looseObject({ reason: text, stands: z.boolean().describe('It stood on the base already.') }).optional()
const unread = z.looseObject({ path: text, why: text })

const weighedGate = z.looseObject({
  metric: text,
  slice: text.nullable(),
  against: z.enum(['limit', 'baseline', 'production', 'slices', 'do_not_ship']),
  status: z.enum(['pass', 'fail', 'inconclusive', 'blind']),
  reason: z.enum(gateReasons),
  observed: number.nullable(),
  reference: number.nullable(),
  limit: z.union([number, z.tuple([number, number])]).nullable(),
  margin: number.nullable().describe('Room left; negative when missed.'),
})

const finding = z.looseObject({
  rule: text,
  model: text.nullable(),
  severity,
  confidence,
  fingerprint: text,
  standing: z.boolean(),
  holds: z.boolean(),
  wouldHold: z.boolean(),
  approvedBy: text.nullable(),
  message: text,
  place: z.looseObject({ is: z.enum(['line', 'file', 'description', 'gate', 'model']) }),
  facts,
  chain: z.array(step).optional(),
  allowed,
})

const outcome = z.looseObject({
  rule: text,
  model: text.nullable(),
  is: z.enum(['clean', 'found', 'blind', 'inconclusive', 'broken', 'off']),
})
const line = z.looseObject({
  key: text,
  line: text,
  state: z.enum(['present', 'missing', 'not-checked', 'not-applicable']),
  why: text,
  tasks: z.array(text),
})

const modelReport = z.looseObject({
  id: text,
  mode: z.enum(['observe', 'comment', 'enforce']),
  effectiveMode: z.enum(['observe', 'comment', 'enforce']),
  isNew: z.boolean(),
  kind: z.enum(['untouched', 'policy', 'dependencies', 'refresh', 'behaviour', 'rollback']),
  restores: text.nullable(),
  undoes: text.optional(),
  verdict,
  because: because.optional(),
  would: verdict,
  gates: z.array(weighedGate),
  contract: contractReport.nullable(),
})

const question = z.looseObject({ id: text, rule: text, model: text.nullable(), text, fingerprint: text })

/** `mle-review review --format json`. */
export const reviewOutput = z.looseObject({
  version: z.literal(1),
  tool: z.looseObject({ name: z.literal('mle-review'), version: text }),
  asOf: text,
  pull: z.looseObject({
    number: number.nullable(),
    repository: text.nullable(),
    base: text,
    head: text,
    mergeBase: text,
    draft: z.boolean(),
    fork: z.boolean(),
  }),
  verdict,
  because: because.optional(),
  would: verdict,
  conclusion: z.enum(['success', 'failure', 'action_required']),
  models: z.array(modelReport),
  outcomes: z.array(outcome),
  findings: z.array(finding),
  changed: z.array(z.looseObject({ model: text })),
  coverage: z.array(line),
  tasks: z.array(z.looseObject({ task: text })),
  approvers: z.array(text),
  assumptions: z.array(z.looseObject({ field: text, text, line: number })),
  compactDraft: z
    .looseObject({
      asked: z.array(text),
      known: z.record(text, z.looseObject({ value: text, from: z.array(text) })),
    })
    .nullable()
    .describe('What the evidence tells of the compact that is asked for; null where none is.'),
  questions: z.array(question),
  answered: z.array(z.looseObject({ ...question.shape, by: text.nullable(), url: text.nullable() })),
  overruled: z.array(z.looseObject({ key: text, wanted: text, stands: text.nullable(), lock: text, from: text, introduced: z.boolean() })),
  blind: z.array(z.looseObject({ what: text, why: text })),
})

/** `mle-review gates --format json`. */
export const gatesOutput = z.looseObject({ verdict, gates: z.array(weighedGate) })

const field = z.looseObject({ value: text, line: number, state: z.enum(['answered', 'empty', 'not-applicable']) }).nullable()

/** `mle-review compact --format json`: all nineteen keys, always. */
export const compactOutput = z.looseObject({
  fields: z.strictObject(Object.fromEntries(compactFields.map(({ key }) => [key, field]))),
  findings: z.array(finding),
})

/** `mle-review scan --format json`. */
export const scanOutput = z.looseObject({
  findings: z.array(
    z.looseObject({
      rule: text,
      severity,
      confidence,
      path: text,
      cell: number.nullable(),
      line: number,
      endLine: number,
      fileLine: number,
      fileEndLine: number,
      fingerprint: text,
      facts,
      chain: z.array(step).optional(),
      allowed,
    }),
  ),
  skipped: z.array(unread),
})

/** `mle-review contract --cases --format json`. */
export const casesOutput = z.looseObject({
  runtime: z.looseObject({ name: text, version: text }),
  provider: text,
  cases: z.array(z.looseObject({ name: text, status: z.enum(caseStatuses), why: text.nullable() })),
})

/** `mle-review stamp --format json`. */
export const stampOutput = z.looseObject({
  file: text,
  stamp: z.looseObject({ model: text.nullable(), state: text, commit: text.nullable() }),
})

/** `mle-review gather`: the evidence of a review, to be handed back with `review --evidence`. */
export const evidenceOutput = z.looseObject({
  version: z.literal(1),
  asOf: text,
  pull: z.looseObject({ base: text, head: text, mergeBase: text, baseRef: text }),
  settings: z.looseObject({ is: z.enum(['read', 'absent', 'unreadable']) }),
  organisation: z.looseObject({ is: z.enum(['read', 'absent', 'unreadable']) }),
  changes: z.looseObject({ is: z.enum(['read', 'absent', 'unreadable']) }),
  compact: z.looseObject({ is: z.enum(['read', 'absent', 'unreadable']) }),
  models: z.array(z.looseObject({ id: text })),
  sources: z.array(z.looseObject({ path: text, side: z.enum(['base', 'head']) })),
  answers: z.array(z.looseObject({ by: text.nullable(), url: text.nullable(), ids: z.array(text), quotes: z.array(text) })),
  contracts: z.array(z.looseObject({ is: z.enum(['read', 'absent', 'unreadable']) })),
  contractAwaited: z.boolean(),
  blind: z.array(z.looseObject({ what: text, why: text })),
})

/** `mle-review replay --format json`. */
export const replayOutput = z.looseObject({
  base: text,
  tip: text,
  configuration: z.enum(['tip', 'as-of-then']),
  changes: number,
  counts: z.looseObject({ held: number, approval: number, undecided: number, commented: number, clean: number }),
  rules: z.array(
    z.looseObject({
      rule: text,
      severity,
      held: number.describe('Changes that it would have held.'),
      commented: number.describe('Further changes that it would have commented on.'),
      findings: number,
      examples: z.array(
        z.looseObject({ commit: text, title: text, findings: number, path: text.nullable(), line: number.nullable(), message: text }),
      ),
    }),
  ),
  skipped: z.array(z.looseObject({ commit: text, why: text })),
  described: number,
  notAsked: z.array(text),
})

const day = z.iso.date().nullable()

/** Projects, healthy ones too. */
export const projectsOutput = z.looseObject({
  projects: z.array(
    z.looseObject({
      path: text.describe('Its context.md.'),
      status: z.enum(projectStatuses).nullable(),
      owners: z.array(text),
      started: day,
      why: text.nullable(),
      type: z.enum(projectTypes).nullable(),
      milestones: z.array(z.looseObject({ name: text, date: day, done: z.boolean() })),
      lastMilestone: day.describe('When the latest one was reached.'),
      lastChange: day.describe('Of the last commit below its folder, in UTC.'),
      state: z.enum(projectStates),
      reasons: z.array(text),
      inferred: z.array(text).describe('What was taken from git, for context.md does not say it.'),
    }),
  ),
})

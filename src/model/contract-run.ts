import { z } from 'zod'
import { deathCause } from './death.ts'
import { modelFacts } from './onnx.ts'

const words = z.string().min(1)
const count = z.int().nonnegative()
const amount = z.number().nonnegative()
/** Numbers that JSON cannot write (NaN, Infinity, a large int64) are texts. */
const figure = z.union([z.number(), z.string(), z.boolean()])

/** What a check is about: the part of its id before the slash. */
export const checkKinds = [
  'load',
  'artifact',
  'signature',
  'golden',
  'equivalence',
  'output',
  'behaviour',
  'law',
  'cost',
  'provider',
  'parity',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** Pass is a thing that was tried and held. `unsupported`: the runtime cannot do it; `could-not-run`: we could not try. Neither passes. */
export const checkStatuses = ['pass', 'fail', 'unsupported', 'could-not-run'] as const

/** The element that is furthest off. */
const worst = z.looseObject({
  output: words.optional(),
  index: z.array(count).optional(),
  actual: figure.optional(),
  expected: figure.optional(),
  where: z.string().optional().describe('The way to its tensor within a sequence or map.'),
  difference: figure.nullable().optional().describe('|actual - expected|'),
  excess: figure.nullable().optional().describe('How far that is over what was tolerated.'),
})

const check = z.looseObject({
  id: z
    .string()
    .regex(new RegExp(`^(?:${checkKinds.join('|')})(?:/.+)?$`), `write one of ${checkKinds.join(', ')}, a slash and what exactly`)
    .describe(
      'golden/test_data_set_0, behaviour/empty_batch, law/deterministic, output/score, cost/p95_ms, provider/cuda/nodes, parity/score',
    ),
  status: z.enum(checkStatuses),
  measured: figure.nullable().optional(),
  limit: figure.nullable().optional(),
  worst: worst.nullable().optional(),
  why: z.string().optional().describe('What was wrong, in one sentence; asked for wherever the status is not pass.'),
  clause: z
    .string()
    .optional()
    .describe('Of an output: what it broke (range, finite, sums_to …); of a behaviour that accepts: rows, where the answer has others.'),
  did: z.enum(['reject', 'accept']).optional().describe('Of a behaviour: what happened.'),
  by: z.enum(['model', 'schema']).optional().describe('Of a behaviour: who turned it away.'),
  cases: count.optional().describe('Of a law: how many inputs were tried.'),
  seed: z.int().optional(),
  smallest: z.string().optional().describe('Of a law: the smallest input that breaks it.'),
})
export type ContractCheck = z.infer<typeof check>

const latency = z.looseObject({
  batch: count,
  concurrency: count.optional(),
  warm_up: count.optional(),
  runs: count.optional(),
  seconds: amount.optional(),
  p50_ms: amount,
  p95_ms: amount.optional(),
  p99_ms: amount.optional(),
  mean_ms: amount.optional(),
  rows_per_second: amount.optional(),
  provider: words.optional(),
  histogram: z.array(z.looseObject({ from_ms: amount, to_ms: amount, count })).optional(),
})

const placement = z.looseObject({ operator: words, domain: z.string().optional(), provider: words, nodes: count, ms: amount.optional() })

const death = z.looseObject({
  cause: deathCause.describe('time-limit, memory-limit: of the contract or the runner. signal: a crash. exit: it ended without an answer.'),
  during: z.string().optional().describe('What it was doing: load, a golden case, a law.'),
  signal: z.string().nullable().optional(),
  code: z.int().nullable().optional(),
  why: z.string(),
})

/** What is told of a model's inside, for a comparison with base. */
const facts = modelFacts
  .pick({ ir: true, opsets: true, metadata: true, inputs: true, outputs: true, defaults: true, operators: true, bytes: true })
  .partial()
  .loose()

const oneDigest = z
  .string()
  .regex(
    /^(?:sha256:[0-9a-f]{64}|git:[0-9a-f]{40}(?:[0-9a-f]{24})?|md5:[0-9a-f]{32})$/,
    'write sha256: and 64 hexadecimal digits, or git: and the object id',
  )
const digest = z.union([oneDigest, z.array(oneDigest).min(1)], {
  error: 'write sha256: and 64 hexadecimal digits, git: and the object id, or a list of such',
})
/** A file as it was run: by its bytes (`sha256:`), by git's object id (`git:`), by both. */
const file = z.looseObject({ path: words.describe("From the repository's root."), digest })

/**
 * What running a model by its contract gave, on one device: `contract-report.json`. Any stack may write one; needed are only what
 * binds it (model, contract, runtime, device) and the checks. Extra properties may join.
 */
export const contractRun = z.looseObject({
  version: z.literal(1),
  tool: z.looseObject({ name: words, version: words.optional() }).optional(),
  time: z.iso.datetime({ offset: true }).optional(),
  commit: z.string().optional(),
  model: file.extend({ facts: facts.optional() }),
  contract: file.extend({ version: count.optional() }),
  files: z.array(file).optional().describe('What else was read: golden cases, the request schema, predictions, metadata beside the model.'),
  runtime: z.looseObject({ name: words, version: words }),
  device: z.looseObject({
    class: words.describe('The execution provider asked for: cpu, cuda, webgpu …'),
    name: z.string().optional(),
    driver: z.string().optional(),
    tf32: z.boolean().optional(),
    options: z.record(z.string(), z.unknown()).optional(),
  }),
  runner: z
    .enum(['dedicated', 'shared'])
    .optional()
    .describe('dedicated: nobody else uses the machine, so its times and sizes may hold a change.'),
  checks: z.array(check).max(10_000),
  placement: z.array(placement).max(10_000).optional(),
  latency: z.array(latency).max(100).optional(),
  load_ms: amount.optional(),
  memory: z
    .looseObject({
      peak_mb: amount.optional(),
      accelerator_mb: amount.optional(),
      limit_mb: amount.nullable().optional(),
      why: z.string().optional(),
    })
    .optional(),
  size_mb: amount.optional(),
  death: death.nullable().optional(),
  base: z.looseObject({ digest, facts }).optional().describe('The model on the base branch.'),
})

export type ContractRun = z.infer<typeof contractRun>

/** The kind of a check, by its id. */
export function kindOfCheck({ id }: Pick<ContractCheck, 'id'>): CheckKind {
  return id.split('/')[0] as CheckKind
}

import { z } from 'zod'
import { contractInput, contractOutput, portElements } from './contract-port.ts'

const words = z.string().min(1)
const range = z.strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() })
const verdict = z.enum(['reject', 'accept'])
const share = z.number().min(0).max(1)
const positive = z.number().positive()

/** Execution providers by the names that the runtime's Node binding gives them. */
export const providerNames = [
  'cpu',
  'cuda',
  'tensorrt',
  'dml',
  'coreml',
  'webgpu',
  'webnn',
  'qnn',
  'openvino',
  'xnnpack',
  'rocm',
  'migraphx',
] as const
export type ProviderName = (typeof providerNames)[number]

/** What serving meets, and for each whether the model's path takes it or turns it away. */
export const behaviourCases = [
  'missing_input',
  'extra_input',
  'wrong_type',
  'wrong_rank',
  'wrong_size',
  'out_of_range',
  'unknown_category',
  'stale',
  'nan',
  'infinite',
  'empty_batch',
  'batch_of_one',
] as const
export type BehaviourCase = (typeof behaviourCases)[number] | 'largest_batch'

const toleranceKeys = portElements.flatMap((type) => [type, ...providerNames.map((provider) => `${provider}.${type}`)])
const tolerance = z.strictObject({ absolute: z.number().min(0).optional(), relative: z.number().min(0).optional() })
/** |actual - expected| <= absolute + relative * |expected|; what is left out is the type's default. */
export type WrittenTolerance = z.infer<typeof tolerance>

const model = z.strictObject({
  path: words.describe('Of the ONNX file, from this file; inside the repository.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'write the SHA-256 as 64 small hexadecimal digits')
    .optional(),
  version: words.optional().describe('What the metadata must say under `version`.'),
  metadata: z.array(words).default([]).describe('Keys that metadata_props must have, or the file <model>.meta.json beside the model.'),
  opset: range.optional().describe('Of the default domain, ai.onnx.'),
  ir: range.optional(),
  domains: z.array(words).optional().describe('Operators are of these domains only.'),
  operators: z.array(words).optional().describe('Only these operators: Gemm, or ai.onnx.ml.Scaler for one of another domain.'),
})

const behaviour = z.strictObject({
  schema: words.optional().describe('JSON Schema of a request, which the serving path enforces: who rejects what the model alone cannot.'),
  ...(Object.fromEntries(behaviourCases.map((name) => [name, verdict.optional()])) as Record<
    (typeof behaviourCases)[number],
    z.ZodOptional<typeof verdict>
  >),
  largest_batch: z.strictObject({ size: z.int().min(1), is: verdict }).optional(),
})

const golden = z.strictObject({
  cases: z.array(words).default([]).describe("Folders in ONNX's layout (input_0.pb, output_0.pb), .npz files, JSON files; globs."),
  tolerance: z
    .partialRecord(z.enum(toleranceKeys), tolerance)
    .default({})
    .describe('By element type, or by provider and type: float32, webgpu.float32.'),
  nan_equal: z.boolean().default(false),
})

/** Predictions that training wrote, said again by the artifact: rows as serving receives them, before any preprocessing. */
const equivalence = z.strictObject({
  predictions: words.describe(
    "An .npz or JSON file, or a folder in ONNX's layout: raw inputs by name, and what training predicted for them.",
  ),
  inputs: z.record(words, words).default({}).describe('Name in the file of an input, where it is another.'),
  outputs: z
    .record(words, words)
    .default({})
    .describe('Name in the file of an output, where it is another. Outputs that the file lacks are not compared.'),
  tolerance: tolerance.optional().describe('For every type; without it that of `golden`.'),
  max_differing: share.default(0).describe('Share of rows that may differ.'),
})

const provider = z.strictObject({
  nodes: share.optional().describe('Least share of nodes that must really run there.'),
  time: share.optional().describe('Least share of time that must be spent there.'),
  required: z.boolean().default(true).describe('false: run where somebody asks for it, never awaited.'),
  device: words.optional().describe("A part of the device's name, such as L4."),
  parity: z.boolean().default(true).describe('Outputs agree with those of the CPU, within tolerance.'),
  tf32: z.boolean().default(false),
})

const cost = z.strictObject({
  runner: z
    .enum(['dedicated', 'shared'])
    .default('shared')
    .describe('dedicated: a budget that is not kept holds the change. shared: it is shown.'),
  provider: z.enum(providerNames).optional().describe('The run that these budgets are for; without it every run.'),
  batch: z.int().min(1).default(1),
  concurrency: z.int().min(1).default(1),
  warm_up: z.int().min(0).default(10).describe('Runs that are not counted.'),
  seconds: positive.max(600).default(2).describe('How long is measured.'),
  load_ms: positive.optional(),
  p50_ms: positive.optional(),
  p95_ms: positive.optional(),
  p99_ms: positive.optional(),
  rows_per_second: positive.optional().describe('Least throughput.'),
  peak_memory_mb: positive.optional(),
  accelerator_memory_mb: positive.optional(),
  size_mb: positive.optional().describe('Of the model with its external data.'),
})

/** `contract.yml`: what serving relies on. Strict, as every file that people write. Paths count from the file. */
export const contract = z.strictObject({
  version: z.literal(1),
  contract: z.int().min(1).describe('Of this contract: raise it when a breaking change is meant.'),
  model,
  runtime: z
    .strictObject({ name: words, version: words.optional() })
    .optional()
    .describe('What serves: a result of another one is not taken.'),
  inputs: z.record(words, contractInput),
  outputs: z.record(words, contractOutput),
  behaviour: behaviour.default({}),
  batch: z.enum(['independent', 'joint']).default('independent').describe("independent: a row's output does not depend on its batch."),
  batch_dimension: words
    .optional()
    .describe('The name in `shape` that counts rows; without it the first name that stands first in an input.'),
  deterministic: z.boolean().default(true).describe('Two runs agree.'),
  generated: z
    .strictObject({
      cases: z.int().min(1).max(10_000).default(50),
      seed: z
        .int()
        .min(0)
        .max(2 ** 31 - 1)
        .default(1),
    })
    .default({ cases: 50, seed: 1 })
    .describe('Inputs made from this file, on which outputs and laws are tried.'),
  golden: golden.default({ cases: [], tolerance: {}, nan_equal: false }),
  equivalence: equivalence.optional(),
  providers: z.partialRecord(z.enum(providerNames), provider).default({}).describe('Where it must run; without any, on the CPU.'),
  cost: cost.optional(),
  limits: z
    .strictObject({
      seconds: positive.max(3600).optional().describe('For one answer; 60 where nothing is said.'),
      total_seconds: positive.max(86_400).optional().describe('For the whole run on one provider; 1800 where nothing is said.'),
      memory_mb: positive.max(1_048_576).optional(),
      model_mb: positive.max(1_048_576).optional(),
    })
    .default({})
    .describe('Of the process that runs the model; beyond them it is ended.'),
})

export type Contract = z.infer<typeof contract>

/** As somebody writes it: what has a default may be left out. */
export type WrittenContract = z.input<typeof contract>

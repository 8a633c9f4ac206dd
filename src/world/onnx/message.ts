import { z } from 'zod'
import { elementType, type Named, type Tensor, type TensorData } from '../../model/tensor.ts'
import type { Placement } from '../../weigh/placement.ts'
import { carries } from './carried.ts'

/** How a session is made; absent means the runtime's default. */
export interface SessionOptions {
  /** Threads within an operator. */
  threads?: number
  optimization?: 'disabled' | 'basic' | 'extended' | 'layout' | 'all'
}

/** How often a model is run for its latency: until `iterations` or `seconds` are over, whichever is first; once at least. */
export interface TimePlan {
  inputs: Named[]
  /** Runs before that are not counted. */
  warmup: number
  iterations?: number
  seconds?: number
  /** Sessions that run at once, each in a thread of its own: the binding's `run` holds the thread that calls it. */
  concurrency?: number
}

/** What the parent asks of the child. */
export type Request =
  | { ask: 'start'; runtime: string; provider: string; answerBytes: number }
  | { ask: 'load'; model: string; options: SessionOptions }
  | { ask: 'run'; inputs: Named[] }
  | ({ ask: 'time' } & TimePlan)
  | { ask: 'profile'; inputs: Named[]; warmup: number; runs: number }
  /** Needs no runtime: requests, as JSON texts, held to an untrusted schema. */
  | { ask: 'validate'; schema: string; requests: string[] }

const milliseconds = z.number().nonnegative()

/** An input or output as the runtime sees it; `type: null` is no tensor, a dimension without size and name is null. */
const runtimePort = z.strictObject({
  name: z.string(),
  type: elementType.nullable(),
  shape: z.array(z.union([z.int().nonnegative(), z.string().min(1), z.null()])).nullable(),
})
export type RuntimePort = z.infer<typeof runtimePort>

const tensor = z.custom<Tensor>((value) => carries(value), 'no tensor')
const named: z.ZodType<Named> = z.strictObject({
  name: z.string(),
  value: z.strictObject({ is: z.literal('tensor'), tensor }),
})
const numbers = z.custom<Extract<TensorData, Float64Array>>((value) => value instanceof Float64Array, 'no list of numbers')

const placed = z.strictObject({
  operator: z.string(),
  provider: z.string(),
  nodes: z.int().nonnegative(),
  milliseconds,
  share: z.number(),
})

const placement: z.ZodType<Placement> = z.strictObject({
  runs: z.int(),
  nodes: z.int(),
  operators: z.array(placed),
  copies: z.array(placed),
  providers: z.array(z.strictObject({ provider: z.string(), nodes: z.int(), nodeShare: z.number(), timeShare: z.number() })),
  deviceTimed: z.boolean(),
})

/** What the child gives back for each request. */
export const results = {
  start: z.strictObject({
    version: z.string(),
    providers: z.array(z.strictObject({ name: z.string(), bundled: z.boolean() })),
    /** Bytes that the operating system grants it, as it says itself; null: no limit. */
    memoryLimit: z.number().nullable(),
  }),
  load: z.strictObject({ inputs: z.array(runtimePort), outputs: z.array(runtimePort), milliseconds }),
  run: z.strictObject({
    outputs: z.array(named),
    milliseconds,
    /** Inputs given that the model does not have: the binding passes over them in silence. */
    ignored: z.array(z.string()),
  }),
  time: z.strictObject({ samples: numbers, seconds: z.number().nonnegative(), concurrency: z.int().positive() }),
  profile: placement,
  validate: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('told'), refusals: z.array(z.string().nullable()) }),
    z.strictObject({ is: z.literal('untold'), why: z.string() }),
  ]),
}
export type Results = { [Ask in Request['ask']]: z.infer<(typeof results)[Ask]> }

/** The child's answer before its result is looked at. */
export const reply = z.union([
  z.strictObject({ id: z.int(), is: z.literal('ok'), value: z.unknown(), peakBytes: z.number().nullable() }),
  z.strictObject({ id: z.int(), is: z.literal('error'), message: z.string() }),
  z.strictObject({ id: z.int(), is: z.literal('unsupported'), message: z.string() }),
])
export type Reply = z.infer<typeof reply>

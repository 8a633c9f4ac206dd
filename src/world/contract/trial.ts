import type { Contract, ProviderName } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import type { Death } from '../../model/death.ts'
import type { ModelFacts } from '../../model/onnx.ts'
import type { Read } from '../../model/read.ts'
import type { Named } from '../../model/tensor.ts'
import type { Answer } from '../onnx/answer.ts'
import type { Results, TimePlan } from '../onnx/message.ts'

/** The tree that a contract stands in, read under a cap; what is read is noted, for a result names all that it rests on. */
export interface TrialFiles {
  /** Paths of all files, from the root, with `/`, sorted. */
  paths: readonly string[]
  /** A file's bytes. A link that leads out of the root, a folder and a file above the cap are unreadable. */
  read(path: string): Read<Uint8Array<ArrayBuffer>>
  /** A file's size, nothing of it read. */
  find?(path: string): Read<{ bytes: number }>
}

/** The time of the whole run was over before the answer. */
export interface OutOfTime {
  is: 'out-of-time'
  why: string
}
export type LiveAnswer<T> = Answer<T> | OutOfTime

/**
 * The model in a child process, loaded. A child that died is replaced by a new one for the next question, a few times; then every answer
 * is the last death. `during` says what is being done, for the report of a death: `golden/history.npz`.
 */
export interface LiveModel {
  run(inputs: Named[], during: string): Promise<LiveAnswer<Results['run']>>
  time(plan: TimePlan, during: string): Promise<LiveAnswer<Results['time']>>
  profile(plan: { inputs: Named[]; warmup: number; runs: number }, during: string): Promise<LiveAnswer<Results['profile']>>
  /** Milliseconds of the first load. */
  loaded: Results['load']
  runtime: Results['start']
  /** Largest memory of the child so far, in bytes; null where the platform does not tell. */
  peakBytes(): number | null
  /** The child's number, by which the driver of an accelerator tells its memory. */
  pid?(): number | null
  deaths: readonly { during: string; death: Death }[]
  /** Why nothing more is tried, once the time of the whole run is over; null, and absent: it is not. */
  overtime?(): string | null
}

/** A request that the contract allows, or why none can be made. */
export type Example = Named[] | { why: string }

/** What each part of a contract's run works on; a part is a function from it to checks whose ids are those of `checksAsked`. */
export interface Trial {
  contract: Contract
  /** Path of the contract, from the root. */
  at: string
  facts: ModelFacts
  provider: ProviderName
  files: TrialFiles
  model: LiveModel
  /** The child's door, for what else must not run in this process: the schema of requests. */
  script: URL
  /** The clock, for inputs that must not be stale. */
  now: Date
  /** A valid request of so many rows: a golden case's where one is there, its rows repeated; else made from the contract. */
  example(rows: number): Example
}

/** One part of a run. */
export type Part = (trial: Trial) => Promise<ContractCheck[]>

import { createRequire } from 'node:module'
import type * as Ort from 'onnxruntime-node'

/** The runtime's Node binding, loaded from where the parent found it: the only door to it. */
export type Runtime = typeof Ort
export type Session = Ort.InferenceSession
export type Feeds = Record<string, Ort.Tensor>
export type Fetched = Awaited<ReturnType<Session['run']>>

/**
 * Loads the binding; throws what the platform says where its libraries do not fit. The runtime sends its maker the names and hashes of
 * models and keeps a file in the user's home, unless it is told not to before it is loaded.
 */
export function loadRuntime(entry: string): Runtime {
  process.env.ORT_DISABLE_TELEMETRY = '1'
  return createRequire(entry)(entry) as Runtime
}

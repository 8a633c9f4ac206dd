import type { SessionOptions } from '../message.ts'
import type { Runtime, Session } from './runtime.ts'

/** What is needed to make a session again: in another thread, or with a profile. */
export interface SessionPlan {
  model: string
  provider: string
  options: SessionOptions
}

/** A session on the provider that is asked for; what it cannot place there the runtime puts on the CPU, and the profile tells. */
export function openSession({ InferenceSession }: Runtime, { model, provider, options }: SessionPlan, profile?: string): Promise<Session> {
  return InferenceSession.create(model, {
    executionProviders: [{ name: provider }],
    logSeverityLevel: 3,
    ...(options.threads === undefined ? {} : { intraOpNumThreads: options.threads }),
    ...(options.optimization === undefined ? {} : { graphOptimizationLevel: options.optimization }),
    ...(profile === undefined ? {} : { enableProfiling: true, profileFilePrefix: profile }),
  })
}

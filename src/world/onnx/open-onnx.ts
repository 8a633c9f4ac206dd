import type { Named } from '../../model/tensor.ts'
import type { Answer } from './answer.ts'
import { childEnvironment } from './child-environment.ts'
import { findRuntime, runtimeMend } from './find-runtime.ts'
import type { Results, SessionOptions, TimePlan } from './message.ts'
import { type ChildLimits, childLimits, questions } from './questions.ts'

/** A child with the runtime in it. Questions are answered one after another; after a death every answer is that death. */
export interface Onnx extends AsyncDisposable {
  runtime: Results['start']
  pid: number | null
  /** Takes the place of the model that was loaded before. External data is found beside the model's file. */
  load(model: string, options?: SessionOptions): Promise<Answer<Results['load']>>
  run(inputs: Named[]): Promise<Answer<Results['run']>>
  time(plan: TimePlan): Promise<Answer<Results['time']>>
  /** Where nodes run: a session of its own with the runtime's profile on, so that it slows nothing else. */
  profile(plan: { inputs: Named[]; warmup: number; runs: number }): Promise<Answer<Results['profile']>>
  close(): Promise<void>
}

export interface OnnxStart {
  /** The child's door: `contract-child`. */
  script: URL
  /** As the runtime names it: cpu, webgpu, cuda, … */
  provider: string
  /** Where the runtime is; absent: among this program's packages. */
  runtime?: string
  /** Variables for the provider's driver; the child sees nothing else of them. */
  env?: Record<string, string | undefined>
  /** Lets float32 be rounded to TF32, where the provider does that; else it is off. */
  tf32?: boolean
  limits?: Partial<ChildLimits>
}

/** A child, or why there is none. */
export type Opened =
  | { is: 'open'; onnx: Onnx }
  | { is: 'no-runtime'; why: string; mend: string }
  | Exclude<Answer<never>, { is: 'ok' | 'refused' }>

/** Starts a child process for untrusted models and the runtime in it. */
export async function openOnnx({ script, provider, runtime, env = {}, tf32, limits = {} }: OnnxStart): Promise<Opened> {
  const found = findRuntime(runtime)
  if (found.is === 'absent') return { is: 'no-runtime', why: found.why, mend: found.mend }
  const all = { ...childLimits, ...limits }
  const asked = questions(script, childEnvironment(provider, env, tf32), all)
  const started = await asked.ask({ ask: 'start', runtime: found.entry, provider, answerBytes: all.answerBytes })
  if (started.is !== 'ok') {
    await asked.close()
    return started.is === 'refused' ? { is: 'no-runtime', why: started.why, mend: runtimeMend } : started
  }
  const known = started.value.providers.map(({ name }) => name)
  if (!known.includes(provider)) {
    await asked.close()
    return { is: 'no-provider', why: `this runtime has no provider ${provider}; it has ${known.join(', ')}` }
  }
  return {
    is: 'open',
    onnx: {
      runtime: started.value,
      pid: asked.pid,
      load: (model, options = {}) => asked.ask({ ask: 'load', model, options }),
      run: (inputs) => asked.ask({ ask: 'run', inputs }),
      time: (plan) => asked.ask({ ask: 'time', ...plan }),
      profile: (plan) => asked.ask({ ask: 'profile', ...plan }),
      close: asked.close,
      [Symbol.asyncDispose]: asked.close,
    },
  }
}

import { Socket } from 'node:net'
import type { TensorData } from '../../../model/tensor.ts'
import { askRequestSchema } from '../../../read/request-schema.ts'
import { openChannel } from '../channel.ts'
import type { Reply, Request, Results, RuntimePort } from '../message.ts'
import { feedsOf, portsOf, refuseUnknown, valuesOf } from './feeds.ts'
import { ownMemoryLimit, ownPeak } from './own-process.ts'
import { profileRuns } from './profile.ts'
import { loadRuntime, type Runtime, type Session } from './runtime.ts'
import { openSession, type SessionPlan } from './session.ts'
import { timeRuns } from './time-runs.ts'
import { timeThreads } from './time-threads.ts'
import { Unsupported } from './unsupported.ts'
import { watchParent } from './watch-parent.ts'

/** The child's whole life: answers its parent on the fourth pipe, one question at a time, until the parent is gone. */
export function serveModel(script: URL): void {
  watchParent()
  // A profile that grows over the limit on files is cut by the system and then refused by us.
  process.on('SIGXFSZ', () => undefined)
  const answer = answers(script)
  const channel = openChannel(new Socket({ fd: 3 }), {
    maxBytes: Number.MAX_SAFE_INTEGER,
    onGarbage: () => process.kill(process.pid, 'SIGKILL'),
    async onMessage(message) {
      const { id, request } = message as { id: number; request: Request }
      let reply: Reply
      try {
        reply = { id, is: 'ok', value: await answer(request), peakBytes: ownPeak() }
      } catch (error) {
        reply = { id, is: error instanceof Unsupported ? 'unsupported' : 'error', message: (error as Error).message }
      }
      channel.send(reply)
    },
  })
}

interface Loaded {
  plan: SessionPlan
  session: Session
  outputs: RuntimePort[]
}

function answers(script: URL): (request: Request) => Promise<Results[Request['ask']]> {
  let started: { runtime: Runtime; entry: string; provider: string; answerBytes: number } | null = null
  let loaded: Loaded | null = null

  function ready(): { started: NonNullable<typeof started>; loaded: Loaded } {
    if (started === null || loaded === null) throw new Error('No model is loaded.')
    refuseUnknown(loaded.outputs)
    return { started, loaded }
  }

  return async (request) => {
    switch (request.ask) {
      case 'start': {
        const runtime = loadRuntime(request.runtime)
        started = { runtime, entry: request.runtime, provider: request.provider, answerBytes: request.answerBytes }
        const providers = runtime.listSupportedBackends().map(({ name, bundled }) => ({ name, bundled }))
        return { version: runtime.env.versions.node ?? runtime.env.versions.common, providers, memoryLimit: ownMemoryLimit() }
      }
      case 'load': {
        if (started === null) throw new Error('The runtime is not started.')
        await loaded?.session.release()
        loaded = null
        const plan = { model: request.model, provider: started.provider, options: request.options }
        const before = performance.now()
        const session = await openSession(started.runtime, plan)
        const milliseconds = performance.now() - before
        const inputs = portsOf(session.inputMetadata)
        loaded = { plan, session, outputs: portsOf(session.outputMetadata) }
        return { inputs, outputs: loaded.outputs, milliseconds }
      }
      case 'run': {
        const { session } = ready().loaded
        const { feeds, ignored } = feedsOf(request.inputs, session.inputNames)
        const before = performance.now()
        const fetched = await session.run(feeds)
        const milliseconds = performance.now() - before
        const outputs = valuesOf(fetched, session.outputNames)
        const bytes = outputs.reduce((sum, { value }) => sum + (value.is === 'tensor' ? sizeOf(value.tensor.data) : 0), 0)
        const most = started?.answerBytes ?? 0
        if (bytes > most) throw new Error(`The outputs have ${bytes} bytes, more than the ${most} that are taken.`)
        return { outputs, milliseconds, ignored }
      }
      case 'time': {
        const { started, loaded } = ready()
        const { inputs, concurrency = 1, ...pace } = request
        if (concurrency > 1) return timeThreads(script, concurrency, { runtime: started.entry, plan: loaded.plan, inputs, pace })
        const { samples, started: from, ended } = await timeRuns(loaded.session, feedsOf(inputs, loaded.session.inputNames).feeds, pace)
        return { samples, seconds: (ended - from) / 1000, concurrency }
      }
      case 'profile': {
        const { started, loaded: before } = ready()
        const { feeds } = feedsOf(request.inputs, before.session.inputNames)
        // Two sessions at once would need the model's memory twice, and its death would be our doing.
        await before.session.release()
        loaded = null
        try {
          return await profileRuns(started.runtime, before.plan, feeds, request.warmup, request.runs)
        } finally {
          loaded = { ...before, session: await openSession(started.runtime, before.plan) }
        }
      }
      case 'validate':
        return askRequestSchema(request.schema, request.requests)
      default:
        request satisfies never
        throw new Error('An unknown question.')
    }
  }
}

function sizeOf(data: TensorData): number {
  return Array.isArray(data) ? data.reduce((sum, text) => sum + text.length, 0) : data.byteLength
}

import type { Death } from '../../model/death.ts'
import type { Results } from '../onnx/message.ts'
import { type Onnx, type OnnxStart, openOnnx } from '../onnx/open-onnx.ts'
import { type RunLimit, runLimit } from './run-limit.ts'
import type { LiveAnswer, LiveModel } from './trial.ts'

/** Children that take the place of one that died. */
const mostRestarts = 3

/** A model that is loaded, until it is closed. */
export interface OpenModel extends LiveModel, AsyncDisposable {}

type Unanswered = Exclude<LiveAnswer<never>, { is: 'ok' }>

/** The model, or why there is none. `runtime` is what was there to refuse it. */
export type OpenedModel =
  | { is: 'live'; model: OpenModel }
  | { is: 'no-runtime'; why: string; mend: string }
  | { is: 'not-loaded'; answer: Unanswered; runtime: Results['start'] | null }

/** Starts a child and loads the model, a path of this machine, in it. Null: no model may be loaded, and only the runtime is asked for. */
export async function openModel(
  start: OnnxStart,
  path: string | null,
  limit: RunLimit = runLimit(undefined, undefined),
): Promise<OpenedModel> {
  const first = await opened(start, path, limit)
  if (first.is !== 'open') return first
  const deaths: { during: string; death: Death }[] = []
  let current: Onnx | null = first.onnx
  let peak: number | null = null
  let turn: Promise<unknown> = Promise.resolve()

  async function child(): Promise<Onnx | Unanswered> {
    if (current !== null) return current
    const last = deaths.at(-1)
    if (last !== undefined && deaths.length > mostRestarts) return { is: 'died', death: last.death }
    const again = await opened(start, path, limit)
    if (again.is === 'open') {
      current = again.onnx
      return again.onnx
    }
    const answer: Unanswered = again.is === 'not-loaded' ? again.answer : { is: 'refused', why: again.why }
    if (answer.is === 'died') deaths.push({ during: 'load', death: answer.death })
    return answer
  }

  async function asked<T>(question: (onnx: Onnx) => Promise<LiveAnswer<T>>, during: string): Promise<LiveAnswer<T>> {
    const over = limit.over()
    if (over !== null) return over
    const onnx = await child()
    if ('is' in onnx) return onnx
    const answer = await limit.within(question(onnx))
    if (answer.is === 'ok' && answer.peakBytes !== null) peak = Math.max(peak ?? 0, answer.peakBytes)
    if (answer.is === 'died') {
      deaths.push({ during, death: answer.death })
    }
    if (answer.is === 'died' || answer.is === 'out-of-time') {
      current = null
      await onnx.close()
    }
    return answer
  }

  function ask<T>(question: (onnx: Onnx) => Promise<LiveAnswer<T>>, during: string): Promise<LiveAnswer<T>> {
    const next = turn.then(() => asked(question, during))
    turn = next
    return next
  }

  return {
    is: 'live',
    model: {
      run: (inputs, during) => ask((onnx) => onnx.run(inputs), during),
      time: (plan, during) => ask((onnx) => onnx.time(plan), during),
      profile: (plan, during) => ask((onnx) => onnx.profile(plan), during),
      loaded: first.loaded,
      runtime: first.onnx.runtime,
      peakBytes: () => peak,
      pid: () => current?.pid ?? null,
      deaths,
      overtime: () => limit.over()?.why ?? null,
      async [Symbol.asyncDispose]() {
        await turn
        await current?.close()
      },
    },
  }
}

type Opened = { is: 'open'; onnx: Onnx; loaded: Results['load'] } | Exclude<OpenedModel, { is: 'live' }>

async function opened(start: OnnxStart, path: string | null, limit: RunLimit): Promise<Opened> {
  const child = await openOnnx(start)
  if (child.is === 'no-runtime') return child
  if (child.is !== 'open') return { is: 'not-loaded', answer: child, runtime: null }
  const { onnx } = child
  const answer = path === null ? ({ is: 'refused', why: 'No model may be loaded.' } as const) : await limit.within(onnx.load(path))
  if (answer.is === 'ok') return { is: 'open', onnx, loaded: answer.value }
  await onnx.close()
  return { is: 'not-loaded', answer, runtime: onnx.runtime }
}

/** A model that is opened when it is asked for; a text says why it cannot be. */
export interface LateModel extends AsyncDisposable {
  open(): Promise<LiveModel | { why: string }>
  deaths(): { during: string; death: Death }[]
}

/** The same model once more, on another provider, for those who need it. */
export function lateModel(start: OnnxStart, path: string, limit?: RunLimit): LateModel {
  let opened: Promise<OpenedModel> | null = null
  const model = async () => {
    const it = await opened
    return it?.is === 'live' ? it.model : null
  }
  let deaths: LiveModel['deaths'] = []
  return {
    async open() {
      opened ??= openModel(start, path, limit)
      const it = await opened
      if (it.is === 'live') {
        deaths = it.model.deaths
        return it.model
      }
      if (it.is === 'not-loaded' && it.answer.is === 'died') {
        deaths = [{ during: `load on ${start.provider}`, death: it.answer.death }]
        return { why: "The model's process died, see crash." }
      }
      return { why: `It does not load on ${start.provider}: ${it.is === 'no-runtime' ? it.why : 'why' in it.answer ? it.answer.why : ''}` }
    },
    deaths: () => [...deaths],
    async [Symbol.asyncDispose]() {
      await (await model())?.[Symbol.asyncDispose]()
    },
  }
}

import { argument, argumentsOf, type Call } from './call.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { nothing, type Value } from './value.ts'

/** A model by the file that it was written to; and whether it is the best one of its training. */
interface Kept {
  model: Value
  best: boolean
}

const kept = new WeakMap<Run, Map<string, Kept>>()
/** Names of files that were opened, or that a callback keeps the best model in. */
const files = new WeakMap<Value, string>()

/** A model is written to a file of this name, or read from it again: it is the same one. null: another call. */
export function fileCall(run: Run, path: string, name: string, call: Call): Value | null {
  if (path === 'open' || (name === 'ModelCheckpoint' && call.keywords.get('save_best_only')?.constant === true)) {
    const to = argument(call, 0, 'file', 'filepath')?.constant
    if (typeof to !== 'string') return null
    const made = nothing()
    files.set(made, to)
    return made
  }
  if (/^(?:dump|save|save_model)$/.test(name)) {
    const model = argumentsOf(call).find(({ thing }) => thing?.is === 'estimator')
    if (model !== undefined) keep(run, model, call, false)
    return null
  }
  return /^load(?:_model)?$/.test(name) ? readAgain(run, call) : null
}

/** `model.save('m.keras')`, `model.load_weights('m.keras')`: what the file keeps. */
export function keepsItself(run: Run, of: Value, name: string, call: Call): void {
  if (/^save(?:_weights|_model)?$/.test(name)) keep(run, of, call, false)
  if (/^load_(?:weights|model)$/.test(name)) readAgain(run, call)
}

/** A fit that is handed a callback keeps its best there. */
export function keepsBest(run: Run, of: Value, { keywords }: Call): void {
  for (const callback of keywords.get('callbacks')?.items ?? []) {
    const to = files.get(callback)
    if (to !== undefined) note(run, to, { model: of, best: true })
  }
}

function keep(run: Run, model: Value, call: Call, best: boolean): void {
  for (const to of namesIn(call)) note(run, to, { model, best })
}

function note(run: Run, to: string, one: Kept): void {
  const known = kept.get(run) ?? new Map<string, Kept>()
  kept.set(run, known.set(to, one))
}

/** What was the best on the rows that its training looked at is asked from here on: there its training was stopped. */
function readAgain(run: Run, call: Call): Value | null {
  const [found] = namesIn(call).flatMap((name) => kept.get(run)?.get(name) ?? [])
  if (found?.model.thing?.is !== 'estimator') return null
  const { training }: Estimator = found.model.thing
  if (found.best && training !== null) run.flow.hints.push({ is: 'stopped', place: training.place })
  return { ...nothing(), thing: found.model.thing }
}

function namesIn(call: Call): string[] {
  return argumentsOf(call).flatMap((value) => (typeof value.constant === 'string' ? [value.constant] : (files.get(value) ?? [])))
}

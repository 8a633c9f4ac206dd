import type { Death } from '../../model/death.ts'
import type { Named, Value } from '../../model/tensor.ts'
import type { CaseData, Settled } from '../../weigh/cases/weigh-files.ts'
import { valueClose } from '../../weigh/value-close.ts'
import type { Answer } from '../onnx/answer.ts'
import type { Onnx } from '../onnx/open-onnx.ts'
import type { OpenCase } from './open-case.ts'

/** What ONNX's own tests allow, of numbers of every type; NaN equals NaN there. */
const comparing = { tolerance: () => ({ relative: 1e-3, absolute: 1e-7 }), nanEqual: true }

/** Of all data sets of a case together; the child has its own limit for each question. */
const mostSeconds = 300

/** Whether a case's child must be replaced, and whether it is the provider that is missing. */
export type CaseOutcome = Settled & { died: boolean; noProvider: boolean }

/** Loads a case's model and runs its data sets, one after another, until one does not hold. */
export async function runCase(onnx: Onnx, { model, sets, read }: OpenCase): Promise<CaseOutcome> {
  const started = performance.now()
  const loaded = await onnx.load(model)
  if (loaded.is !== 'ok') return outcomeOf(loaded, '')
  for (const [at, name] of sets.entries()) {
    if (performance.now() - started > mostSeconds * 1000)
      return settled({ status: 'fail', why: `${at} of ${sets.length} data sets took more than ${mostSeconds} s` })
    const data = read(name)
    if ('status' in data) return settled(data)
    const ran = await onnx.run(data.inputs.map(fed))
    if (ran.is !== 'ok') return outcomeOf(ran, `${name}: `)
    const why = difference(ran.value.outputs, data.outputs)
    if (why !== null) return settled({ status: 'fail', why: `${name}: ${why}` })
    const [ignored] = ran.value.ignored
    if (ignored !== undefined)
      return settled({ status: 'unsupported', why: `${name}: the runtime's binding cannot set input ${JSON.stringify(ignored)}` })
  }
  return settled({ status: 'pass', why: null })
}

/** The runtime takes what an optional holds in its place. */
function fed({ name, value }: Named): Named {
  return { name, value: value.is === 'optional' && value.value !== null ? value.value : value }
}

function difference(actual: Named[], expected: CaseData['outputs']): string | null {
  for (const { name, value } of expected) {
    const shown = `output ${JSON.stringify(name.slice(0, 100))}`
    const ours: Value | undefined = actual.find((it) => it.name === name)?.value
    if (ours === undefined) return `${shown} is not among what the model gives: ${actual.map((it) => it.name).join(', ')}`
    const found = valueClose(ours, value, comparing)
    if (found.is === 'apart') return `${shown}${found.where}: ${found.why}`
  }
  return null
}

function outcomeOf(answer: Exclude<Answer<never>, { is: 'ok' }>, where: string): CaseOutcome {
  switch (answer.is) {
    case 'refused':
      return settled({ status: 'fail', why: `${where}the runtime refuses it: ${answer.why}` })
    case 'unsupported':
      return settled({ status: 'unsupported', why: `${where}${answer.why}` })
    case 'no-provider':
      return { status: 'unsupported', why: `${where}${answer.why}`, died: false, noProvider: true }
    case 'died':
      return { status: 'crash', why: `${where}${deathWords(answer.death)}`, died: true, noProvider: false }
    default:
      return answer satisfies never
  }
}

function settled(as: Settled): CaseOutcome {
  return { ...as, died: false, noProvider: false }
}

/** How a child died, in a line. */
export function deathWords({ cause, signal, why }: Death): string {
  const how = signal === null ? cause : `${cause}, ${signal}`
  return `its process died (${how})${why === '' ? '' : `: ${why}`}`
}

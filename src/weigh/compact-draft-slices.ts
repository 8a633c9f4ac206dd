import type { ModelEvidence } from '../model/evidence.ts'
import type { Gate } from '../model/gate.ts'
import type { Metrics } from '../model/metrics.ts'
import { sliceKey, sliceTerms } from '../model/slice.ts'
import { candidateMetrics, decidingGates, movement } from './compact-draft-metrics.ts'
import { figuresInText, nameInText, someOf } from './compact-draft-words.ts'
import { unmeasuredSlices } from './compact-slices.ts'

/** Slices that a person reads through; the rest are counted. */
const most = 24

/** Slices that the gates ask about and the candidate was measured on, and the one that lost most. */
export function sliceAnswers(model: ModelEvidence): string[] {
  const metrics = candidateMetrics(model)
  if (metrics === null) return []
  const measured = Object.keys(metrics.slices)
  const asked = decidingGates(model).flatMap((gate) =>
    gate.slices.flatMap(({ slice }) => measured.filter((name) => covers(slice, name)).map((name) => ({ gate, name }))),
  )
  const isTold = (written: string) => unmeasuredSlices(written, measured, Object.keys(metrics.metrics)).length === 0
  const names = [...new Set(asked.map(({ name }) => name))].map((name) => ({ name, written: spelled(name) }))
  const told = names.filter(({ written }) => isTold(written))
  if (told.length === 0) return []
  const worst = asked.flatMap(({ gate, name }) => lossOn(model, metrics, gate, name)).toSorted((a, b) => b.loss - a.loss)[0]
  const list = someOf(
    told.map(({ written }) => written),
    most,
  )
  return worst === undefined || !isTold(worst.text) ? [list] : [list, worst.text]
}

function covers(asked: string, name: string): boolean {
  return asked.includes('=') ? asked === name : sliceKey(asked) === sliceKey(name)
}

function lossOn(model: ModelEvidence, metrics: Metrics, gate: Gate, slice: string): { loss: number; text: string }[] {
  const moved = movement(model, metrics, gate.metric, slice)
  if (moved?.before == null || gate.better === null) return []
  const [before, after] = [Number(moved.before), Number(moved.after)]
  const lost = gate.better === 'higher' ? before - after : after - before
  const [from, to] = figuresInText([moved.before, moved.after])
  const verb = lost > 0 ? 'loses most' : 'gains least'
  return [{ loss: lost / (Math.abs(before) || 1), text: `${nameInText(gate.metric)} ${verb} on ${spelled(slice)}: ${from} -> ${to}` }]
}

/** As a compact writes a slice: values of more than one word in quotes. */
function spelled(name: string): string {
  return sliceTerms(name)
    .map(({ key, value }) =>
      /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(value) ? `${key}=${value}` : `${key}="${value.replace(/["`<>|\n]/g, ' ')}"`,
    )
    .join(',')
}

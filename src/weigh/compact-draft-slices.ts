import type { ModelEvidence } from '../model/evidence.ts'
import type { Gate } from '../model/gate.ts'
import { sliceKey, sliceTerms } from '../model/slice.ts'
import { candidateMetrics, decidingGates, type Movement, movements } from './compact-draft-metrics.ts'
import { figuresInText, nameInText } from './compact-draft-words.ts'
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
  const names = [...new Set(asked.map(({ name }) => name))]
  const moves = movements(model, metrics)
  const losses = asked.flatMap(({ gate, name }) => lossOn(moves(gate.metric, name), gate, name))
  const worst = losses.toSorted((a, b) => b.loss - a.loss)[0]
  const written = names.slice(0, most).map(spelled)
  // A name that a compact's reader would take for another's is not told.
  const misread = (text: string) => unmeasuredSlices(text, measured, Object.keys(metrics.metrics)).map(({ line }) => line)
  const wrong = misread(written.join('\n'))
  const told = written.filter((_, at) => !wrong.includes(at))
  if (told.length === 0) return []
  const list = `${told.join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`
  return worst === undefined || misread(worst.text).length > 0 ? [list] : [list, worst.text]
}

function covers(asked: string, name: string): boolean {
  return asked.includes('=') ? asked === name : sliceKey(asked) === sliceKey(name)
}

function lossOn(moved: Movement | null, gate: Gate, slice: string): { loss: number; text: string }[] {
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
    .map(({ key, value }) => ({ key: plain(key), value: plain(value) }))
    .map(({ key, value }) => (/^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(value) ? `${key}=${value}` : `${key}="${value}"`))
    .join(',')
}

const plain = (text: string) => text.replace(/["`<>|\s]+/g, ' ').trim()

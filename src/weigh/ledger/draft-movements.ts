import type { DerivedAnswer } from '../../model/compact.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { Gate } from '../../model/gate.ts'
import { sliceKey, sliceTerms } from '../../model/slice.ts'
import { candidateMetrics, decidingGates, type Movement, movements } from '../compact-draft-metrics.ts'
import { gatesPlace } from '../compact-draft-places.ts'
import { figuresInText, linesOf, nameInText } from '../compact-draft-words.ts'

/** Gates, and slices, whose figures a person reads through. */
const most = { metrics: 20, slices: 12 }

/** How each gated metric moved, from base to the candidate; null where nothing was measured of this state. */
export function metricMovements(model: ModelEvidence): DerivedAnswer | null {
  const metrics = candidateMetrics(model)
  if (metrics === null) return null
  const gated = [...new Set(decidingGates(model).map(({ metric }) => metric))]
  const names = gated.length > 0 ? gated : Object.keys(metrics.metrics)
  const moves = movements(model, metrics)
  const all = names.slice(0, most.metrics).flatMap((metric) => {
    const moved = moves(metric, null)
    return moved === null ? [] : [{ metric: nameInText(metric), moved }]
  })
  const told = all.filter(({ moved }) => !isStill(moved)).map(({ metric, moved }) => `${metric} ${figures(moved)}`)
  const still = all.filter(({ moved }) => isStill(moved)).map(({ metric, moved }) => `${metric} (${figuresInText([moved.after]).join('')})`)
  return answer([...told, ...(still.length === 0 ? [] : [`unchanged: ${still.join(', ')}`])], model)
}

/** How each gated metric moved on the slices that its gate asks about, on all that are measured where no gate asks about any, the worst first; one that stood still is not told. */
export function sliceMovements(model: ModelEvidence): DerivedAnswer | null {
  const metrics = candidateMetrics(model)
  if (metrics === null) return null
  const moves = movements(model, metrics)
  const measured = Object.keys(metrics.slices)
  const gates = decidingGates(model)
  const isAsked = gates.some(({ slices }) => slices.length > 0)
  const told = gates.flatMap((gate) => {
    const asked = !isAsked ? measured : gate.slices.flatMap(({ slice }) => measured.filter((name) => covers(slice, name)))
    return [...new Set(asked)].flatMap((slice) => {
      const moved = moves(gate.metric, slice)
      return moved === null ? [] : [{ text: `${nameInText(gate.metric)} (${spelled(slice)}) ${figures(moved)}`, lost: lossOf(gate, moved) }]
    })
  })
  const worst = told.filter(({ lost }) => lost !== 0).toSorted((a, b) => b.lost - a.lost)
  const shown = worst.slice(0, most.slices).map(({ text }) => text)
  const left = worst.length - shown.length
  if (told.length > 0 && worst.length === 0) return answer([`${told.length} gated slices unchanged`], model)
  return answer([...shown, ...(left > 0 ? [`and ${left} further slices`] : [])], model)
}

function answer(told: string[], model: ModelEvidence): DerivedAnswer | null {
  return told.length === 0 ? null : { value: linesOf(told), from: [model.settings.metrics ?? 'metrics', gatesPlace(model)] }
}

function figures({ before, after }: Movement): string {
  const [now = after, was = null] = figuresInText([after, before].filter((it) => it !== null))
  return before === null ? `= ${now}` : `${was} -> ${now}`
}

function isStill({ before, after }: Movement): boolean {
  return before !== null && Number(before) === Number(after)
}

function lossOf({ better }: Gate, { before, after }: Movement): number {
  if (before === null) return Number.NEGATIVE_INFINITY
  const lost = (Number(before) - Number(after)) / (Math.abs(Number(before)) || 1)
  return better === 'lower' ? -lost : lost
}

function covers(asked: string, name: string): boolean {
  return asked.includes('=') ? asked === name : sliceKey(asked) === sliceKey(name)
}

function spelled(name: string): string {
  const plain = (text: string) => text.replace(/["`<>|\s]+/g, ' ').trim()
  return sliceTerms(name)
    .map(({ key, value }) => `${plain(key)}=${plain(value)}`)
    .join(', ')
}

import { createHash } from 'node:crypto'
import type { Sighting } from '../model/finding.ts'

/**
 * Gives each sighting of one rule a fingerprint that survives rebases: rule, model, and either path, normalised text of the line
 * and its ordinal, or metric, slice and reference. Never a line number.
 */
export function fingerprinter(rule: string, model: string | null, headPath: (path: string) => string): (sighting: Sighting) => string {
  const seen = new Map<string, number>()
  return (sighting) => {
    const about = [rule, model ?? '', ...identity(sighting, headPath)].join('\u0000')
    const ordinal = seen.get(about) ?? 0
    seen.set(about, ordinal + 1)
    return createHash('sha256').update(`${about}\u0000${ordinal}`).digest('hex').slice(0, 16)
  }
}

function identity({ place, text, variant, file }: Sighting, headPath: (path: string) => string): string[] {
  switch (place.is) {
    case 'line':
      return ['line', headPath(file ?? place.path), (text ?? '').replace(/\s+/g, ' ').trim()]
    case 'file':
      return ['file', headPath(place.path), text ?? variant ?? '']
    case 'gate':
      return ['gate', place.metric, place.slice ?? '', place.against]
    // What is missing may be told of the description today and of the model tomorrow: it is the same finding.
    case 'description':
    case 'model':
      return ['whole', text ?? '']
    default:
      return place satisfies never
  }
}

import type { CouldNotJudge, Sighting } from '../model/finding.ts'
import type { InputName, Inputs, Rule } from '../model/rule.ts'

/** What a detector said before it was weighed: sightings, and what it could not judge, or that it was not asked at all; or that it broke. */
export type Said = { is: 'ran'; sightings: Sighting[]; not: CouldNotJudge[]; unasked?: true } | { is: 'broken'; error: string }

/** Runs one detector on its declared inputs. Inputs unreadable by our fault make it blind; a throw makes it broken; neither is clean. */
export function runRule(rule: Rule, inputs: Inputs): Said {
  const { detector } = rule
  const blind = (detector.reads as InputName[]).flatMap((name) => blindness(inputs[name]))
  if (blind.length > 0) return { is: 'ran', sightings: [], not: blind, unasked: true }
  const handed = Object.fromEntries((detector.reads as InputName[]).map((name) => [name, inputs[name]]))
  const sightings: Sighting[] = []
  const not: CouldNotJudge[] = []
  try {
    for (const said of detector.detect(handed)) {
      if ('could' in said) not.push(said)
      else sightings.push(said)
    }
  } catch (error) {
    return { is: 'broken', error: error instanceof Error ? error.message : String(error) }
  }
  return { is: 'ran', sightings, not }
}

function blindness(input: unknown): CouldNotJudge[] {
  if (typeof input !== 'object' || input === null || !('is' in input) || input.is !== 'unreadable') return []
  const { fault, why } = input as unknown as { fault: string; why: string }
  return fault === 'ours' ? [{ could: 'not-judge', because: 'blind', why }] : []
}

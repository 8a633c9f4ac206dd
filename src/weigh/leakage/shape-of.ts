import type { Shape } from '../../model/finding.ts'
import type { Analysis } from '../flow/analyse.ts'
import type { Place } from '../flow/facts.ts'
import type { Sighting } from './chain.ts'
import { type WrittenName, writtenNames } from './written-names.ts'

/** What a finding is made of but for the names that its program chose: the same where a change gives things other names. */
export function shapeOf({ chain }: Sighting, variant: string | undefined, { texts, parts }: Pick<Analysis, 'texts' | 'parts'>): Shape {
  const numbers = new Map<string, number>()
  const names: Shape['names'] = []
  const number = (path: string, name: string): number => {
    const key = `${path}\u0000${name}`
    const found = numbers.get(key)
    if (found === undefined) names.push({ path, name })
    numbers.set(key, found ?? numbers.size)
    return found ?? numbers.size - 1
  }
  const formOf = (place: Place): string => {
    const part = parts[place.cell]
    const text = texts[place.cell] ?? ''
    if (part === undefined) return text.slice(place.from, place.to)
    const written = within(writtenNames(part.program).cells[part.cell] ?? [], place)
    let at = place.from
    let form = `${number(part.program.path, '')}:`
    for (const { from, to, name, imported } of written) {
      form += `${text.slice(at, from)}${imported ?? `$${number(part.program.path, name)}`}`
      at = to
    }
    return form + text.slice(at, place.to)
  }
  const steps = chain.map(({ place, what }) => [what, place.by === undefined ? '' : formOf(place.by), formOf(place)])
  return { form: JSON.stringify([variant ?? '', steps]).replace(/\\[nt]|\s/g, ''), names }
}

/** Those of a stretch, without looking at all the others. */
function within(names: readonly WrittenName[], { from, to }: Place): WrittenName[] {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: WrittenName[] = []
  for (let name = names[low]; name !== undefined && name.to <= to; name = names[low]) {
    found.push(name)
    low += 1
  }
  return found
}

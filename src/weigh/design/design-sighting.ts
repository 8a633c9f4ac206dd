import type { DesignQuestion } from '../../model/design.ts'
import type { Facts, Sighting } from '../../model/finding.ts'
import type { ChangedDesign } from './changed-designs.ts'
import type { OpenQuestion } from './open-questions.ts'
import { whereItGoes } from './where-it-goes.ts'

/** One finding for all that a change opens in a document, and one for what was open in it before. */
export function designSightings<Q extends DesignQuestion>(
  { path, base, head }: ChangedDesign,
  open: { base: OpenQuestion<Q>[]; head: OpenQuestion<Q>[] },
  facts: (open: OpenQuestion<Q>[]) => Facts,
): Sighting[] {
  const before = new Set(base === null ? [] : open.base.map(({ question }) => question))
  const told = (all: OpenQuestion<Q>[], stood: boolean): Sighting[] => {
    const [first] = all
    if (first === undefined) return []
    const line = first.answer.is === 'half' ? first.answer.line : (whereItGoes(head, first.question)?.line ?? head.line)
    return [
      {
        place: { is: 'line', path, line, endLine: line, cell: null, fileLine: line, fileEndLine: line },
        facts: { title: head.title, ...facts(all) },
        // Known by its document: an answer more makes what is left no other finding.
        text: stood ? 'open before' : 'open',
        ...(stood ? { standing: true as const } : {}),
      },
    ]
  }
  return [
    ...told(
      open.head.filter(({ question }) => !before.has(question)),
      false,
    ),
    ...told(
      open.head.filter(({ question }) => before.has(question)),
      true,
    ),
  ]
}

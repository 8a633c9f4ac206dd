import type { Annotation } from '../../reply/annotations.ts'
import type { Runner } from './runner.ts'

/** GitHub shows ten annotations of a kind for each step. */
const shownOfAKind = 10

/** Gives the first annotations of each kind and says where the others are. */
export function annotateFirst(runner: Runner, all: Annotation[]): void {
  for (const level of ['error', 'warning'] as const) {
    const ofKind = all.filter((annotation) => annotation.level === level)
    const fits = ofKind.length <= shownOfAKind
    for (const annotation of fits ? ofKind : ofKind.slice(0, shownOfAKind - 1)) runner.annotate(annotation)
    if (fits) continue
    const message = `${ofKind.length - shownOfAKind + 1} more stand in the job summary and in the JSON report.`
    runner.annotate({ level, path: null, line: null, title: 'mle-review', message })
  }
}

import type { Entry } from '../../model/change.ts'
import type { Source } from '../../model/source.ts'
import { designPath, isDesign } from '../../weigh/design/design-path.ts'
import type { Step } from '../../weigh/model-change.ts'

/** Documents of one review that are read for this: those that a path calls a design, and others whose front matter may. */
const most = { design: 20, maybe: 20 }
const largest = 256 * 1024

/** Changed documents in Markdown that are, or may say to be, a design. `known` are read as something else already. */
export function designSteps(steps: Step[], known: Step[]): Step[] {
  const taken = new Set(known)
  const readable = steps.filter((step) => !taken.has(step) && step.head !== null && isReadable(step.base) && isReadable(step.head))
  const of = (kind: 'design' | 'maybe') => readable.filter(({ path }) => designPath(path) === kind).slice(0, most[kind])
  return [...of('design'), ...of('maybe')]
}

function isReadable(entry: Entry | null): boolean {
  return entry === null || (entry.size ?? 0) <= largest
}

/** Sources without the documents that were read to see whether they are a design, and are none: they are nobody's evidence. */
export function withoutOtherProse(sources: Source[]): Source[] {
  const isCandidate = ({ kind, headPath }: Source) => kind === 'config' && designPath(headPath) !== null
  const designs = new Set(
    sources.flatMap(({ side, headPath, text }) =>
      side === 'head' && text.is === 'read' && isDesign({ path: headPath, text: text.value }, () => true) ? [headPath] : [],
    ),
  )
  return sources.filter((source) => !isCandidate(source) || designs.has(source.headPath))
}

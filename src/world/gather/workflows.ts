import type { Evidence } from '../../model/evidence.ts'
import { onlyRunsContracts, reviewingPart } from '../../read/workflow.ts'
import type { Step } from '../../weigh/model-change.ts'
import type { Commits } from './commits.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Workflows read although the change leaves them alone, those first that are called as if they reviewed. */
const mostUnchanged = 50
const isCalledReview = (path: string) => /review/i.test(path)

/** Workflow files that might run this review: every changed one, and the unchanged ones of base. */
export async function workflowFiles(store: TextStore, { base, mergeBase, head }: Commits, steps: Step[]): Promise<FileAt[]> {
  const changed = steps.filter((step) => isWorkflow(step.path) || isWorkflow(step.before))
  const tree = await store.tree(base)
  const paths = tree.is === 'read' ? Object.keys(tree.value).filter(isWorkflow) : []
  paths.sort((a, b) => Number(isCalledReview(b)) - Number(isCalledReview(a)))
  return [
    ...changed.flatMap(({ path, before }) => [
      { commit: head, path },
      { commit: mergeBase, path: before },
    ]),
    ...paths.slice(0, mostUnchanged).map((path) => ({ commit: base, path })),
  ]
}

/** Those of them that run mle-review, before or after; changed: what decides whether and how it runs there is another. A file that cannot be read and was changed counts. */
export function reviewingWorkflows(files: FileAt[], store: TextStore, steps: Step[], commits: Commits): Evidence['reviewingWorkflows'] {
  const paths = [...new Set(files.map(({ path }) => path).filter(isWorkflow))]
  return paths.flatMap((path) => {
    const step = steps.find((it) => it.path === path || it.before === path)
    const only = text(store, { commit: step === undefined ? commits.base : commits.mergeBase, path: step?.before ?? path })
    const named = only !== null && onlyRunsContracts(only) ? ({ path, only: 'contract' } as const) : { path }
    if (step === undefined) return part(store, { commit: commits.base, path }) === null ? [] : [{ ...named, changed: false }]
    const before = part(store, { commit: commits.mergeBase, path: step.before })
    const after = part(store, { commit: commits.head, path: step.path })
    return before === null && after === null ? [] : [{ ...named, changed: before !== null && before !== after }]
  })
}

/** null: the file is not there, or does not run mle-review. */
function part(store: TextStore, file: FileAt): string | null {
  const text = store.read(file)
  return text.is === 'read' ? reviewingPart(text.value) : text.is === 'absent' ? null : text.why
}

function text(store: TextStore, file: FileAt): string | null {
  const read = store.read(file)
  return read.is === 'read' ? read.value : null
}

function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
}

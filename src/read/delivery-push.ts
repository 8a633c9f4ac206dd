import { z } from 'zod'
import { name, payloadWith, type Slimmer, whereOf } from './delivery-shapes.ts'

const files = z.array(z.string()).nullish()
const pushEvent = payloadWith({
  ref: name,
  deleted: z.boolean().nullish(),
  created: z.boolean().nullish(),
  forced: z.boolean().nullish(),
  size: z.number().nullish(),
  commits: z.array(z.object({ added: files, modified: files, removed: files })).nullish(),
})

/** GitHub lists 2,048 commits of a push and 3,000 files of a commit. */
const commitsListed = 2048
const filesListed = 3000
/** Paths kept in the queue; a push of more is looked at as one of unknown paths. */
const pathsKept = 300

/** Files that hold no configuration, gates or reference whatever they are called: most pushes have nothing else, and end here. */
const neverPolicy =
  /\.(?:py|pyi|ipynb|md|rst|sh|sql|js|ts|go|java|scala|rs|c|cc|cpp|h|r|html|css|png|jpe?g|svg|gif|onnx|pt|pth|ckpt|safetensors|pkl|joblib|npy|npz|parquet|csv|tsv)$/i

/** `push` to a branch that was there before, and the paths by which it could change how pull requests into it are judged. */
export const slimPush: Slimmer = (payload) => {
  const { data } = pushEvent.safeParse(payload)
  if (data === undefined || data.deleted || data.created) return null
  const branch = /^refs\/heads\/(.+)$/s.exec(data.ref)?.[1]
  if (branch === undefined || branch.startsWith('gh-readonly-queue/')) return null
  const all = pathsOf(data)
  const paths = all?.filter((path) => !neverPolicy.test(path)).sort() ?? null
  if (paths?.length === 0) return null
  return { about: 'push', ...whereOf(data), branch, paths: paths === null || paths.length > pathsKept ? null : paths }
}

/** null: GitHub did not list everything; commits that a forced push took away are in no list. */
function pathsOf({ commits, forced, size }: z.infer<typeof pushEvent>): string[] | null {
  const listed = commits ?? []
  if (forced || listed.length === 0 || listed.length >= commitsListed || (size ?? listed.length) !== listed.length) return null
  const lists = listed.map(({ added, modified, removed }) => [...(added ?? []), ...(modified ?? []), ...(removed ?? [])])
  if (lists.some((list) => list.length >= filesListed)) return null
  const paths = [...new Set(lists.flat())]
  return paths.every((path) => name.safeParse(path).data === path) ? paths : null
}

import type { Facts } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { runOutputOf } from '../../weigh/artifact/run-output.ts'
import { partOf } from '../../weigh/model-files.ts'

export default detector({
  reads: ['changes', 'evidence'],
  *detect({ changes, evidence }) {
    const models = Object.values(valueOf(evidence.settings)?.models ?? {})
    const isServed = (path: string) => models.some((model) => ['artifact', 'evidence'].includes(partOf(model, path) ?? ''))
    const added = changes.filter(({ path, base, head, kind }) => base === null && head !== null && kind !== 'lfs' && !isServed(path))
    const found = added.flatMap(({ path }) => {
      const output = runOutputOf(path)
      return output === null ? [] : [{ path, ...output }]
    })
    for (const [folder, files] of Map.groupBy(found, (it) => it.folder)) {
      const [first] = files
      if (first === undefined) continue
      const facts: Facts = { folder, tool: first.tool, files: files.length === 1 ? 'one file' : `${files.length} files` }
      yield { place: { is: 'file', path: first.path }, facts, text: folder }
    }
  },
})

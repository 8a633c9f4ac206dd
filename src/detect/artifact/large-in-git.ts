import type { Facts } from '../../model/finding.ts'
import { detector } from '../../model/rule.ts'
import { isModelFile } from '../../weigh/artifact/model-file.ts'

/** Bytes from which a model in git is felt by everybody who clones it. */
const large = 10_000_000

const inMegabytes = (bytes: number) => Math.round(bytes / 1e6)

export default detector({
  reads: ['changes'],
  *detect({ changes }) {
    for (const { path, base, head, kind } of changes) {
      const size = head?.size ?? 0
      if (kind === 'lfs' || size < large || base?.id === head?.id || !isModelFile(path)) continue
      const facts: Facts = { path, size: inMegabytes(size), limit: inMegabytes(large) }
      // One more version of it is no new habit, and adds to the history all the same.
      const stood = base !== null && (base.size ?? 0) >= large
      yield { place: { is: 'file', path }, facts, text: 'large', ...(stood ? { standing: true } : {}) }
    }
  },
})

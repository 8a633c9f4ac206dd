import type { Facts } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { brokenApis } from '../../weigh/api/changed-apis.ts'
import { listed } from '../../weigh/gate-facts.ts'

export default detector({
  reads: ['sides', 'evidence'],
  *detect({ sides, evidence }) {
    const models = Object.values(valueOf(evidence.settings)?.models ?? {})
    for (const { path, breaks, version, isCode } of brokenApis(sides, models)) {
      const facts: Facts = { path, changes: listed(breaks, 6), version: version ?? '' }
      const variant = version !== null ? 'version' : isCode ? 'code' : 'unversioned'
      yield { place: { is: 'file', path }, text: 'schema', variant, facts, ...(isCode ? { settledBy: 'approval' } : {}) }
    }
  },
})

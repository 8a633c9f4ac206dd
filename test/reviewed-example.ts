import { rulebook } from '../src/generated/rulebook.ts'
import { review } from '../src/judge/review.ts'
import { rolesAsked } from '../src/judge/roles-asked.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { Report } from '../src/model/report.ts'
import type { Example } from '../src/read/rule-page.ts'
import { gather } from '../src/world/gather.ts'
import { readyFor } from '../src/world/ready-for.ts'
import { filesOf } from './example-files.ts'
import { memoryRepository } from './memory-repository.ts'

/** A page's example, reviewed as a pull request by all rules. */
export async function reviewedExample(example: Example): Promise<{ evidence: Evidence; report: Report }> {
  const { contracts, contractAwaited, ...files } = filesOf(example)
  const options = { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook), contracts, contractAwaited }
  const evidence = await gather(memoryRepository(files), options)
  await readyFor(evidence)
  return { evidence, report: review(evidence, rulebook) }
}

import { z } from 'zod'
import { checkName } from '../../model/intent.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { must } from './api-of.ts'
import type { Head } from './open-heads.ts'

const list = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node.nullable()).nullable() }).nullish()
const suite = z.object({ checkRuns: list(z.object({ status: z.string() })) })
const answer = z.record(
  z.string(),
  z
    .object({
      object: z
        .object({ checkSuites: list(suite) })
        .partial()
        .nullish(),
    })
    .nullish(),
)

/** Heads asked about at once: at three suites each, two points of GitHub's quota. */
const headsAtOnce = 50
const suitesOfHead = 3

/** Those of some heads on which no check run of ours is concluded. What GitHub does not show is left out: asking for it again and again shows no more. */
export async function unchecked(api: Api, heads: Head[], appId: number): Promise<Head[]> {
  const found: Head[] = []
  for (let i = 0; i < heads.length; i += headsAtOnce) {
    const some = heads.slice(i, i + headsAtOnce)
    const fields = some.map(({ where: { owner, repo }, oid }, i) => {
      const runs = `checkRuns(first: 1, filterBy: {checkName: ${literal(checkName)}, checkType: LATEST}) { nodes { status } }`
      const suites = `checkSuites(first: ${suitesOfHead}, filterBy: {appId: ${appId}, checkName: ${literal(checkName)}}) { nodes { ${runs} } }`
      return `h${i}: repository(owner: ${literal(owner)}, name: ${literal(repo)}) { object(oid: ${literal(oid)}) { ... on Commit { ${suites} } } }`
    })
    const { data, faults } = must(await api.graphql(`query of checks on ${some.length} heads`, `query { ${fields.join('\n')} }`, answer))
    const hidden = new Set(faults.map(({ path }) => path[0]))
    found.push(...some.filter((_, i) => !hidden.has(`h${i}`) && !isConcluded(data[`h${i}`])))
  }
  return found
}

function isConcluded(repository: z.infer<typeof answer>[string]): boolean {
  const runs = (repository?.object?.checkSuites?.nodes ?? []).flatMap((it) => it?.checkRuns?.nodes ?? [])
  return runs.some((run) => run?.status === 'COMPLETED')
}

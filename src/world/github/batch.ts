import { z } from 'zod'
import type { Answer, Api, GraphqlFault } from './api.ts'
import { literal } from './literal.ts'
import type { Refusal } from './refusal.ts'

/** One thing wanted from GraphQL: a field of the repository or of the query's root, without its alias. */
export interface Part<T> {
  on: 'repository' | 'root'
  field: string
  /** Expected kilobytes of the answer. */
  weight: number
  schema: z.ZodType<T>
}

interface Waiting {
  part: Part<unknown>
  settle(answer: Answer<unknown>): void
}

/** Asks for a part together with all others that are wanted in the same moment. Null: GitHub does not know it. */
export type Batch = <T>(part: Part<T>) => Promise<Answer<T | null>>

const partsAtMost = 100
const weightAtMost = 4000

/** Collects what is wanted until the next turn of the event loop, then asks in as few queries as GitHub bears. */
export function batching(api: Api, { owner, repo }: { owner: string; repo: string }): Batch {
  let waiting: Waiting[] = []

  async function send(group: Waiting[]): Promise<void> {
    const fields = (on: Part<unknown>['on']) =>
      group.flatMap(({ part }, index) => (part.on === on ? [`p${index}: ${part.field}`] : [])).join('\n')
    const inner = fields('repository')
    const repository = inner === '' ? '' : `repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${inner} }`
    const answers = z.record(z.string(), z.unknown()).nullish()
    const answer = await api.graphql(
      `query of ${group.length} objects`,
      `query { ${repository} ${fields('root')} }`,
      z.looseObject({ repository: answers }),
    )
    if (!answer.ok && group.length > 1 && answer.refusal.kind === 'unavailable') {
      const half = Math.ceil(group.length / 2)
      await Promise.all([send(group.slice(0, half)), send(group.slice(half))])
      return
    }
    for (const [index, { part, settle }] of group.entries()) {
      if (!answer.ok) {
        settle(answer)
        continue
      }
      const { data, faults } = answer.value
      const alias = `p${index}`
      const fault = faults.find((it) => it.path.includes(alias)) ?? faults.find((it) => !it.path.some((key) => /^p\d+$/.test(String(key))))
      const value = part.on === 'root' ? data[alias] : data.repository?.[alias]
      settle(value === null || value === undefined ? nothing(fault, api) : checked(part, value))
    }
  }

  function flush(): void {
    const all = waiting
    waiting = []
    let group: Waiting[] = []
    let weight = 0
    for (const it of all) {
      if (group.length === partsAtMost || (group.length > 0 && weight + it.part.weight > weightAtMost)) {
        void send(group)
        group = []
        weight = 0
      }
      group.push(it)
      weight += it.part.weight
    }
    if (group.length > 0) void send(group)
  }

  return <T>(part: Part<T>) =>
    new Promise<Answer<T | null>>((resolve) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ part, settle: (answer) => resolve(answer as Answer<T | null>) })
    })
}

function nothing(fault: GraphqlFault | undefined, api: Api): Answer<null> {
  if (fault === undefined || fault.type === 'NOT_FOUND') return { ok: true, value: null }
  const why = `GitHub refused a part of a query: ${fault.message.slice(0, 300)}. ${api.mend('contents')}`
  const refusal: Refusal = { kind: 'forbidden', status: null, why, maybeDone: false, retryAfter: null }
  return { ok: false, refusal }
}

function checked<T>(part: Part<T>, value: unknown): Answer<T> {
  const parsed = part.schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const why = `GitHub's answer could not be understood (${parsed.error.issues[0]?.message ?? 'unexpected'}). Run the job again.`
  return { ok: false, refusal: { kind: 'malformed', status: null, why, maybeDone: false, retryAfter: null } }
}

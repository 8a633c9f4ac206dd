import { review } from '../judge/review.ts'
import { rolesAsked } from '../judge/roles-asked.ts'
import type { Intent } from '../model/intent.ts'
import { valueOf } from '../model/read.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { plan } from '../reply/plan.ts'
import { planCheck } from '../reply/plan-check.ts'
import { openCheckout } from '../world/checkout/checkout.ts'
import { gather } from '../world/gather.ts'
import { readyFor } from '../world/ready-for.ts'
import type { Repository } from '../world/repository.ts'
import type { ExamplePull, ExampleRepository } from './example-repository.ts'

/** The day on which the stories are told. */
const asOf = '2026-11-21T12:00:00Z'
const reply = { runUrl: null, pagesUrl: 'https://github.com/OWNER/mle-review/blob/v1/rules/', answers: true }

/** What stands on a pull request of a story after its first review, a file each: the comment and comments on lines; where there are none, the check. */
export interface StorySaid {
  report: Report
  files: Record<'comment.md' | 'lines.md' | 'check.md', string | null>
}

/** Reviews a branch of a story as on GitHub, where its author, its number and its approvals are known. */
export async function storySaid(example: ExampleRepository, pull: ExamplePull, rulebook: Rulebook): Promise<StorySaid> {
  using checkout = await openCheckout(example.dir, { base: 'main', head: pull.name })
  const evidence = await gather(onGitHub(checkout, example.story.repository, pull), { asOf, roles: rolesAsked(rulebook) })
  await readyFor(evidence)
  const report = review(evidence, rulebook)
  const intents = plan(report, rulebook, { comments: [], threads: [] }, { ...reply, changes: valueOf(evidence.changes) ?? [] })
  const { title, summary } = planCheck(report, rulebook, reply)
  const comment = intents.find((intent) => intent.do === 'write-comment')?.body ?? null
  const files = {
    'comment.md': comment,
    'lines.md': onLines(intents),
    'check.md': comment === null ? `**${title}**\n\n${summary}` : null,
  }
  return { report, files }
}

/** A checkout that answers what only GitHub knows. */
function onGitHub(
  checkout: Repository,
  repository: string,
  { name, title, description, author, bot, approvals = [] }: ExamplePull,
): Repository {
  const number = Number.parseInt(name, 10)
  return {
    ...checkout,
    pull: async () => ({
      ...(await checkout.pull()),
      ...{ number, repository, url: `https://github.com/${repository}/pull/${number}`, title, body: description, door: 'github' as const },
      author: author ?? null,
      bot: bot ?? false,
    }),
    approvals: async (head) => {
      const value = approvals.map((login) => ({ login, commit: head, mayWrite: true }))
      return { is: 'read', value, from: { path: 'reviews', commit: head, id: null } }
    },
    handles: async (logins) => {
      const value = Object.fromEntries(logins.map((login) => [login, true]))
      return { is: 'read', value, from: { path: 'handles', commit: null, id: null } }
    },
  }
}

function onLines(intents: Intent[]): string | null {
  const review = intents.find((intent) => intent.do === 'open-review')
  if (review === undefined) return null
  const comments = review.comments.map(({ path, startLine, line, body }) => {
    const lines = startLine === null ? `line ${line}` : `lines ${startLine} to ${line}`
    return `---\n\n**\`${path}\`, ${lines}**\n\n${body}`
  })
  return [review.body, ...comments].join('\n\n')
}

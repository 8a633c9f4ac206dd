import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import type { Api } from './api.ts'
import { literal } from './literal.ts'
import type { Refusal } from './refusal.ts'

type EditInline = Extract<Intent, { do: 'edit-inline' }>

/** Comments that one mutation edits. */
const editsInOne = 20

/** Edits inline comments of ours, minimises those that are settled and shows those that came back, many by one request. */
export async function editInlineComments(api: Api, edits: EditInline[]): Promise<{ intent: EditInline; refusal: Refusal | null }[]> {
  const results: { intent: EditInline; refusal: Refusal | null }[] = []
  for (let i = 0; i < edits.length; i += editsInOne) {
    const some = edits.slice(i, i + editsInOne)
    const name = `mutation of ${some.length} inline comments`
    const answer = await api.graphql(name, `mutation { ${some.map(fieldsOf).join(' ')} }`, z.record(z.string(), z.unknown()))
    for (const [index, intent] of some.entries()) {
      const fault = answer.ok ? answer.value.faults.find(({ path }) => path[0] === `e${index}` || path[0] === `m${index}`) : undefined
      results.push({
        intent,
        refusal: answer.ok ? (fault === undefined ? null : refused(fault.message, api.mend('mutation'))) : answer.refusal,
      })
    }
  }
  return results
}

function fieldsOf({ node, body, minimise }: EditInline, index: number): string {
  const edit = `e${index}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: ${literal(node)}, body: ${literal(body)} }) { clientMutationId }`
  const subject = `subjectId: ${literal(node)}`
  const show = minimise ? `minimizeComment(input: { ${subject}, classifier: RESOLVED })` : `unminimizeComment(input: { ${subject} })`
  return `${edit} m${index}: ${show} { clientMutationId }`
}

function refused(message: string, mend: string): Refusal {
  const why = `GitHub did not edit an inline comment: ${message.slice(0, 300)}. ${mend}`
  return { kind: 'forbidden', status: null, why, maybeDone: false, retryAfter: null }
}

import { fill } from '../judge/message.ts'
import { codeSpan } from '../judge/quote.ts'
import type { Intent } from '../model/intent.ts'
import type { MergedPull } from '../model/merged-pull.ts'
import { filled, titled } from './letter.ts'
import { short } from './links.ts'
import { wayBackMarker } from './markers.ts'
import { type PriorWayBack, parsePrior } from './prior.ts'
import type { Letters } from './project-issue.ts'

export type OpenIssue = Extract<Intent, { do: 'open-issue' }>

/** What our comment on a pull request judged to be taken back with the head that was merged; null: nothing, or no comment speaks of it. */
export function judgedBack({ comments, head }: MergedPull): PriorWayBack | null {
  return comments.map(({ body }) => parsePrior(body)?.back).find((it) => it?.head === head) ?? null
}

/** Whether our comment speaks of the head that was merged. */
export function speaksOf({ comments, head }: Pick<MergedPull, 'comments' | 'head'>): boolean {
  return comments.some(({ body }) => parsePrior(body) !== null && body.includes(`${short(head)} against `))
}

/** The one issue that follows up a way back. */
export function planFollowUp(pull: MergedPull, back: PriorWayBack, letters: Letters): OpenIssue {
  const marker = wayBackMarker(pull.number)
  const day = pull.mergedAt.slice(0, 10)
  const ids = back.models.map(({ id }) => id)
  const blocks = { models: ids.map(codeSpan).join(', '), evidence: evidence(pull, back, letters) }
  return {
    do: 'open-issue',
    title: titled(letters['way-back-title'], { pull: pull.number, models: ids.join(', ') }),
    body: `${filled(letters['way-back'], { pull: String(pull.number), day }, blocks)}\n\n${marker}`,
    marker,
    since: pull.mergedAt,
    assign: [pull.author, pull.mergedBy].filter((login) => login !== null && !isBot(login)).slice(0, 1) as string[],
  }
}

function evidence({ title, author, mergedBy }: MergedPull, { models }: PriorWayBack, letters: Letters): string {
  const versions = models.map(({ id, restores, undoes }) =>
    undoes === null
      ? fill(letters['way-back-version'] ?? '', { model: id, restores })
      : fill(letters['way-back-undone'] ?? '', { model: id, restores, undoes }),
  )
  const said = fill(letters['way-back-said'] ?? '', { title, author: named(author), merger: named(mergedBy) })
  return [...versions, said].map((line) => `- ${line}`).join('\n')
}

function named(login: string | null): string {
  return login ?? 'somebody whose account is gone'
}

function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}

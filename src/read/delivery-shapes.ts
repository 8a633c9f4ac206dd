import { z } from 'zod'
import type { About, MergeGroup, Where } from '../model/delivery.ts'

/** What one kind of event comes to; null: nothing that is ours. */
export type Slimmer = (payload: unknown, to: { action: string; appId: number }) => About | null

export const id = z.int().positive()
export const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)

/** A text that any database can store: no lone surrogate, no NUL. Longer than a name can be: not ours. */
export const name = z
  .string()
  .min(1)
  .max(1000)
  .transform((text) => text.toWellFormed().replaceAll('\u0000', '\uFFFD'))

/** Who did something; null once the account is gone. */
export const account = z.object({ login: name, type: z.string().optional() }).nullish()

const fullName = z.string().regex(/^[^/\s]{1,100}\/[^/\s]{1,100}$/)
export const repository = z.object({ id, full_name: fullName }).transform((it) => {
  const [owner = '', repo = ''] = it.full_name.toWellFormed().split('/')
  return { repositoryId: it.id, owner, repo }
})

/** A payload that says which repository of which installation it is about, with these fields more. */
export function payloadWith<T extends z.ZodRawShape>(fields: T) {
  return z.object({ installation: z.object({ id }), repository, ...fields })
}

export function whereOf(payload: { installation: { id: number }; repository: Omit<Where, 'installation'> }): Where {
  return { installation: payload.installation.id, ...payload.repository }
}

export function isBot(who: z.infer<typeof account>): boolean {
  return who?.type === 'Bot' || who?.login.endsWith('[bot]') === true
}

/** Pull requests that a check or a run belongs to. GitHub lists those of other repositories with the same head too, and none from forks. */
export const pullList = z.array(z.object({ number: id, base: z.object({ repo: z.object({ id }) }) })).nullish()

export function pullsHere(pulls: z.infer<typeof pullList>, repositoryId: number): number[] {
  return [...new Set((pulls ?? []).filter((it) => it.base.repo.id === repositoryId).map((it) => it.number))].slice(0, 20)
}

/** The entry that a merge queue's branch stands for: its name ends in the commit that the entry is built on. */
export function queueEntry(branch: string | null | undefined, head: string): { group: MergeGroup; pull: number } | null {
  const found = /^(?:refs\/heads\/)?(gh-readonly-queue\/.+\/pr-(\d{1,9})-([0-9a-f]{40}|[0-9a-f]{64}))$/.exec(branch ?? '')
  if (found === null) return null
  const [, name = '', pull = '', base = ''] = found
  return { group: { base_sha: base, head_sha: head, head_ref: `refs/heads/${name}` }, pull: Number(pull) }
}

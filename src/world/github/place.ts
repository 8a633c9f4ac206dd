import type { Answer } from './api.ts'
import type { Refusal } from './refusal.ts'

/** Where intents are performed: the pull request, and the App that performs them. */
export interface Place {
  owner: string
  repo: string
  number: number
  /** Whose check runs are ours; null where no App's token is used. */
  app?: number | null
}

export function refusalIn(answer: Answer<unknown>): Refusal | null {
  return answer.ok ? null : answer.refusal
}

/** Creates a thing. Where no answer came, looks whether it is there before trying once more, so that it never stands twice. */
export async function onceOnly(create: () => Promise<Answer<unknown>>, landed: () => Promise<boolean | null>): Promise<Refusal | null> {
  const first = await create()
  if (first.ok) return null
  if (!first.refusal.maybeDone) return first.refusal
  const there = await landed()
  if (there === null) return first.refusal
  return there ? null : refusalIn(await create())
}

import type { Webhook } from '../fake-github/webhooks.ts'
import { bodyOf, filesOf, kinds, type Played } from './playground.ts'

/** One thing that happens to a pull request: GitHub's state changes at once, and a webhook tells of it. */
export type Happening = () => { webhook: Webhook; guid?: string }

/** How many of ten happenings are of a kind; what is left are pushes. */
const mix = { edited: 3, commented: 1, commanded: 1, idle: 1 }

/** So many happenings, each of the pull requests opened first, in an order that a seed repeats. */
export function traffic(played: Played[], deliveries: number, random: () => number): Happening[] {
  const opened = played.map(
    (it): Happening =>
      () => ({ webhook: it.hooks.pullRequest('opened', it.pull) }),
  )
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const later = Array.from({ length: Math.max(0, deliveries - opened.length) }, (_, i): Happening => {
    const it = pick(played)
    const roll = random() * 10
    const kind = pick(kinds)
    if (roll < mix.edited) return () => edited(it, roll < mix.edited / 2)
    if (roll < mix.edited + mix.commented) return () => said(it, 'Looks fine to me.')
    if (roll < mix.edited + mix.commented + mix.commanded) return () => said(it, '/mle-review status')
    if (roll < mix.edited + mix.commented + mix.commanded + mix.idle)
      return () => ({ webhook: it.hooks.pullRequest('ready_for_review', it.pull) })
    return () => pushed(it, kind, i + 1000)
  })
  return [...opened, ...later]
}

function edited(it: Played, described: boolean) {
  const before = it.pull.body
  it.described = described
  it.pull.body = described ? bodyOf(it.kind) : 'Later.'
  return { webhook: it.hooks.pullRequest('edited', it.pull, { changes: { body: { from: before } } }) }
}

function pushed(it: Played, kind: Played['kind'], turn: number) {
  const before = it.pull.head
  it.kind = kind
  it.repository.push(it.pull.headRef, filesOf(kind, turn))
  it.heads.add(it.pull.head)
  if (it.described) it.pull.body = bodyOf(kind)
  return { webhook: it.hooks.pullRequest('synchronize', it.pull, { before }) }
}

function said(it: Played, text: string) {
  const comment = it.repository.comment(it.pull, 'dora', text)
  if (text.startsWith('/')) it.questions.push(comment.id)
  return { webhook: it.hooks.issueComment('created', it.pull, comment) }
}

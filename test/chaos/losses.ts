import type { FakeGithub } from '../fake-github/server.ts'
import { expected, type Played } from './playground.ts'

const bot = 'mle-review[bot]'

/** Everything that is not as it must be at the end, a line each. */
export function losses(github: FakeGithub, played: Played[]): string[] {
  return [...played.flatMap(lossesOf), ...undelivered(github)]
}

function lossesOf(it: Played): string[] {
  const { repository, pull, questions } = it
  const name = `${repository.repo.owner}/${repository.repo.name}#${pull.number}`
  const bodies = pull.comments.filter(({ user }) => user.login === bot).map(({ body }) => body)
  const found: string[] = []
  const summaries = bodies.filter((body) => body.includes('kind=summary')).length
  // A change with nothing of ML in it has no comment of its own; one that came earlier stays.
  if (summaries !== 1 && (it.kind !== 'not-ml' || summaries > 1)) found.push(`${name}: ${summaries} summary comments`)
  const runs = repository.repo.checkRuns.filter((run) => run.head === pull.head && run.name === 'mle-review')
  if (runs.length !== 1) found.push(`${name}: ${runs.length} check runs on the newest head`)
  const [run] = runs
  // Also on a head that was overtaken: who looks at it, or has it in another branch, would wait for ever.
  const ofAnyHead = repository.repo.checkRuns.filter(({ head, name: check }) => it.heads.has(head) && check === 'mle-review')
  for (const { head, status } of ofAnyHead) {
    const which = head === pull.head ? 'the newest head' : `head ${[...it.heads].indexOf(head) + 1} of ${it.heads.size}`
    if (status !== 'completed') found.push(`${name}: the check on ${which} (${head.slice(0, 7)}) is ${status}`)
  }
  if (run !== undefined && run.conclusion !== expected(it))
    found.push(`${name}: ${run.conclusion}, not ${expected(it)} (${it.kind}, described ${it.described})`)
  const threads = pull.inline.filter(({ replyTo }) => replyTo === null).map(({ body }) => /fp=(\S+)/.exec(body)?.[1] ?? body)
  const twice = threads.length - new Set(threads).size
  if (twice > 0) found.push(`${name}: ${twice} threads stand twice`)
  for (const question of questions) {
    const answers = bodies.filter((body) => new RegExp(`kind=answer to=c${question}\\b`).test(body)).length
    if (answers !== 1) found.push(`${name}: the command in comment ${question} was answered ${answers} times`)
  }
  return found
}

/** Deliveries that no process of the App ever took. */
function undelivered({ state }: FakeGithub): string[] {
  const all = [...state.deliveries.values()]
  const taken = new Set(all.filter(({ statusCode }) => statusCode === 202).map(({ guid }) => guid))
  const lost = new Set(all.filter(({ guid }) => !taken.has(guid)).map(({ guid, event }) => `${event} ${guid}: never taken`))
  return [...lost]
}

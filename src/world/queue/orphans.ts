import type { Boss, Claim } from './boss.ts'
import type { QueueName, Retries } from './queues.ts'
import { settle } from './settle.ts'
import { orphans } from './statements.ts'

/** Gives back the jobs whose worker died: all that are active, or those whose worker fell silent. Each spends a retry. Answers how many. */
export async function takeBackOrphans(boss: Boss, queue: QueueName, which: 'all' | 'silent', retries: Retries): Promise<number> {
  const left = await boss.sql<Claim>(orphans, queue, which === 'silent')
  const ended = { is: 'stopped', reason: 'The process that worked on it ended.', spends: true } as const
  for (const claim of left) await settle(boss, queue, claim, ended, retries)
  return left.length
}

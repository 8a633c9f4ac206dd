import type { MessagePort } from 'node:worker_threads'
import { gather } from '../gather.ts'
import type { Repository } from '../repository.ts'
import { askable, type FromGather, type ToGather } from './gather-messages.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** The repository did not answer, and why is known where it was asked. */
class Unanswered extends Error {
  readonly question: number
  constructor(question: number, why: string) {
    super(why)
    this.question = question
  }
}

/** Gathers in the calling thread, as many changes at once as it is told; what their repositories hold is asked of whoever started it. */
export function serveGather(port: MessagePort): void {
  const tell = (told: FromGather) => port.postMessage(told)
  const waiting = new Map<number, Waiting>()
  let last = 0

  function repositoryOf(change: number): Repository {
    const asking = (name: keyof Repository) => {
      return (...given: unknown[]) =>
        new Promise((resolve, reject) => {
          last += 1
          waiting.set(last, { resolve, reject })
          tell({ is: 'question', change, question: last, name, given })
        })
    }
    return Object.fromEntries(askable.map((name) => [name, asking(name)])) as unknown as Repository
  }

  async function work({ change, options }: ToGather & { is: 'gather' }): Promise<void> {
    try {
      tell({ is: 'evidence', change, evidence: await gather(repositoryOf(change), options) })
    } catch (error) {
      const question = error instanceof Unanswered ? error.question : null
      tell({ is: 'failed', change, why: error instanceof Error ? error.message : String(error), question })
    }
  }

  port.on('message', (said: ToGather) => {
    if (said.is === 'gather') return void work(said)
    const it = waiting.get(said.question)
    waiting.delete(said.question)
    if (said.is === 'refusal') it?.reject(new Unanswered(said.question, said.why))
    else it?.resolve(said.value)
  })
}

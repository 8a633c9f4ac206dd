import type { Death } from '../../model/death.ts'
import { weighDeath } from '../../weigh/death.ts'
import { type Answer, refusal } from './answer.ts'
import { openChannel } from './channel.ts'
import { type Running, startChild } from './child-process.ts'
import type { Grant } from './confine.ts'
import { type Request, type Results, reply, results } from './message.ts'

/** What a child is granted, and how long and how much it may answer. */
export interface ChildLimits extends Grant {
  /** For one answer: load, run, time or profile. */
  seconds: number
  /** Until the runtime is there. */
  startSeconds: number
  /** Of one answer. */
  answerBytes: number
}

/** Where nothing else is said. */
export const childLimits: ChildLimits = {
  memoryBytes: 4 * 2 ** 30,
  fileBytes: 64 * 2 ** 20,
  seconds: 60,
  startSeconds: 60,
  answerBytes: 512 * 2 ** 20,
}

/** Questions to one child. */
export interface Questions {
  ask<Ask extends Request['ask']>(request: Extract<Request, { ask: Ask }>): Promise<Answer<Results[Ask]>>
  /** Of the child; null where none could be started. */
  pid: number | null
  close(): Promise<void>
}

/** Starts a child and asks it one thing at a time, each within its seconds; what is not an answer is its death. */
export function questions(script: URL, env: Record<string, string>, limits: ChildLimits): Questions {
  const child = started(script, env, limits)
  let dead: Death | null = null
  let late: number | null = null
  let garbage: string | null = null
  let closed = false
  let answered: ((message: unknown) => void) | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let id = 0

  const end = child.exit.then((exit) => {
    dead ??= weighDeath({ ...exit, late, garbage })
  })
  function spoil(why: string): void {
    garbage ??= why
    void child.kill()
  }
  const channel =
    child.pipe === null
      ? null
      : openChannel(child.pipe, {
          maxBytes: limits.answerBytes + 2 ** 20,
          onGarbage: spoil,
          onMessage(message) {
            if (answered === null) return spoil('a message that nobody asked for')
            answered(message)
            answered = null
          },
        })

  async function one<Ask extends Request['ask']>(request: Extract<Request, { ask: Ask }>): Promise<Answer<Results[Ask]>> {
    if (closed) return { is: 'refused', why: 'the child process was closed' }
    if (dead !== null) return { is: 'died', death: dead }
    const { promise, resolve } = Promise.withResolvers<unknown>()
    id += 1
    try {
      channel?.send({ id, request })
    } catch (error) {
      return { is: 'refused', why: (error as Error).message }
    }
    answered = resolve
    const seconds = request.ask === 'start' ? limits.startSeconds : limits.seconds
    const timer = setTimeout(() => {
      late = seconds
      resolve(null)
    }, seconds * 1000)
    const message = await Promise.race([promise, end])
    clearTimeout(timer)
    answered = null
    if (dead === null && late === null && garbage === null) {
      const answer = understood(request.ask, message, id)
      if (answer !== null) return answer
      garbage = `no answer to ${request.ask}`
    }
    await child.kill()
    dead ??= weighDeath({ code: null, signal: null, said: '', late, garbage })
    return { is: 'died', death: dead }
  }

  return {
    ask(request) {
      const next = turn.then(() => one(request))
      turn = next
      return next
    },
    pid: child.pid,
    async close() {
      closed = true
      await child.kill()
    },
  }
}

function understood<Ask extends Request['ask']>(ask: Ask, message: unknown, id: number): Answer<Results[Ask]> | null {
  const read = reply.safeParse(message)
  if (!read.success || read.data.id !== id) return null
  if (read.data.is !== 'ok') return refusal(read.data.message, read.data.is === 'unsupported')
  const value = results[ask].safeParse(read.data.value)
  return value.success ? { is: 'ok', value: value.data as Results[Ask], peakBytes: read.data.peakBytes } : null
}

/** A disk that is full or a machine without a free process is told as an exit. */
function started(script: URL, env: Record<string, string>, grant: Grant): Running {
  try {
    return startChild({ script, env, grant })
  } catch (error) {
    const exit = Promise.resolve({ code: null, signal: null, said: (error as Error).message })
    return { pipe: null, pid: null, exit, kill: () => Promise.resolve() }
  }
}

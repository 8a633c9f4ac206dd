import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { FakeOptions } from './server.ts'

/** A fake GitHub in a process of its own. */
export interface RemoteGithub {
  url: string
  /** Calls a function that the scene exports with the fake and these arguments; what it answers comes back as JSON. */
  call<T>(name: string, ...given: unknown[]): Promise<T>
  close(): Promise<void>
}

export interface Asked {
  id: number
  name: string
  given: unknown[]
}

export interface Told {
  id: number
  value?: unknown
  error?: string
}

/** Starts one. `scene` is the path of a module whose functions take the fake: it sets things up, and says what became of them. */
export async function startRemoteGithub(scene: string, options: FakeOptions = {}): Promise<RemoteGithub> {
  const child = fork(join(import.meta.dirname, 'remote-child.ts'), [scene, JSON.stringify(options)], { execArgv: [] })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  child.on('message', ({ id, value, error }: Told) => {
    const it = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) it?.resolve(value)
    else it?.reject(new Error(error))
  })
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => {
      for (const it of waiting.values()) it.reject(new Error('the fake GitHub is gone'))
      resolve()
    })
  })
  let last = 0
  const answerTo = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
  const url = String(await answerTo(0))
  return {
    url,
    async call<T>(name: string, ...given: unknown[]) {
      last += 1
      const answer = answerTo(last)
      child.send({ id: last, name, given } satisfies Asked)
      return (await answer) as T
    },
    close() {
      child.disconnect()
      return gone
    },
  }
}

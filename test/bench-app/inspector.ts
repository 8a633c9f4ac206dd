/** A debugger's connection to a process and each of its threads. */
export interface Inspector {
  /** Asks the process itself first, then every thread that is alive. */
  everywhere<T>(method: string): Promise<T[]>
  close(): void
}

interface Message {
  id?: number
  method?: string
  params?: { sessionId: string; message: string }
  result?: unknown
  error?: { message: string }
}

/** Node prints this where it was started with `--inspect`. */
export function inspectorUrl(log: string[]): string {
  const url = log.map((line) => /ws:\/\/\S+/.exec(line)?.[0]).find((it) => it !== undefined)
  if (url === undefined) throw new Error('The process did not print the address of its inspector.')
  return url
}

/** Connects; threads that start or end later are noticed. */
export async function inspect(url: string): Promise<Inspector> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`The inspector at ${url} does not answer.`))
  })
  const waiting = new Map<number, { session: string | null; settle(message: Message): void }>()
  const threads = new Set<string>()
  let last = 0

  function hear({ id, method, params, ...ended }: Message): void {
    if (method === 'NodeWorker.attachedToWorker') threads.add(params?.sessionId ?? '')
    if (method === 'NodeWorker.receivedMessageFromWorker') hear(JSON.parse(params?.message ?? '{}') as Message)
    if (method === 'NodeWorker.detachedFromWorker') {
      threads.delete(params?.sessionId ?? '')
      for (const { session, settle } of waiting.values()) if (session === params?.sessionId) settle({ error: { message: 'it ended' } })
    }
    if (id !== undefined) waiting.get(id)?.settle(ended)
  }
  socket.onmessage = ({ data }) => hear(JSON.parse(String(data)) as Message)

  /** Undefined where a thread ended meanwhile. */
  function ask(method: string, params: object, session: string | null): Promise<unknown> {
    last += 1
    const id = last
    const message = { id, method, params }
    return new Promise((resolve, reject) => {
      waiting.set(id, {
        session,
        settle({ result, error }) {
          waiting.delete(id)
          if (error === undefined) resolve(result)
          else if (session !== null) resolve(undefined)
          else reject(new Error(`${method}: ${error.message}`))
        },
      })
      if (session === null) return socket.send(JSON.stringify(message))
      ask('NodeWorker.sendMessageToWorker', { sessionId: session, message: JSON.stringify(message) }, null).catch(() =>
        waiting.get(id)?.settle({ error: { message: 'it ended' } }),
      )
    })
  }

  await ask('NodeWorker.enable', { waitForDebuggerOnStart: false }, null)
  return {
    async everywhere<T>(method: string) {
      const answers = await Promise.all([null, ...threads].map((session) => ask(method, {}, session)))
      return answers.filter((it) => it !== undefined) as T[]
    },
    close: () => socket.close(),
  }
}

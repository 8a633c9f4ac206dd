import type { MessagePort } from 'node:worker_threads'
import type { Sql } from './database.ts'
import { startEmbedded } from './embedded.ts'
import type { Answered, Asked } from './embedded-thread.ts'

/** Runs the embedded database in the thread of its own that `startEmbeddedThread` starts. */
export async function serveEmbedded(port: MessagePort, path: string): Promise<void> {
  const tell = (answer: Answered) => port.postMessage(answer)
  let sql: Sql
  try {
    sql = await startEmbedded(path)
    tell({ id: 0 })
  } catch (error) {
    return tell({ id: 0, error: sendable(error) })
  }
  port.on('message', async ({ id, statement }: Asked) => {
    try {
      if (statement !== null) return tell({ id, ...(await sql.executeSql(statement.text, statement.values, statement.how)) })
      await sql.close()
      tell({ id })
    } catch (error) {
      tell({ id, error: sendable(error) })
      // A database that broke answers nothing any more: whoever started the thread is to know.
      if (error instanceof Error && error.name === 'RuntimeError') throw error
    }
  })
}

function sendable(error: unknown): { message: string; code?: string } {
  const { message = String(error), code } = error as { message?: string; code?: unknown }
  return { message, ...(typeof code === 'string' ? { code } : {}) }
}

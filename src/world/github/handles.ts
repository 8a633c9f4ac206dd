import { z } from 'zod'
import type { Read } from '../../model/read.ts'
import { type Answer, blind } from './api.ts'
import type { Batch } from './batch.ts'
import { literal } from './literal.ts'

const loginPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/
const userSchema = z.object({ login: z.string() })

/** Answers which logins GitHub knows, each asked for once. Teams (`org/team`) are left out: this token cannot ask for them. */
export function handleReader(batch: Batch): (logins: string[]) => Promise<Read<Record<string, boolean>>> {
  const asked = new Map<string, Promise<Answer<boolean>>>()

  async function ask(login: string): Promise<Answer<boolean>> {
    if (!loginPattern.test(login)) return { ok: true, value: false }
    const got = await batch({ on: 'root', field: `user(login: ${literal(login)}) { login }`, weight: 1, schema: userSchema })
    return got.ok ? { ok: true, value: got.value !== null } : got
  }

  return async (logins) => {
    const plain = logins.filter((it) => !it.includes('/'))
    const answers = plain.map((login) => {
      const key = login.replace(/^@/, '').toLowerCase()
      const answer = asked.get(key) ?? ask(key)
      asked.set(key, answer)
      return answer
    })
    const known: [string, boolean][] = []
    for (const [i, answer] of (await Promise.all(answers)).entries()) {
      if (!answer.ok) return blind(answer.refusal)
      known.push([plain[i] ?? '', answer.value])
    }
    return { is: 'read', value: Object.fromEntries(known), from: { path: '', commit: null, id: null } }
  }
}

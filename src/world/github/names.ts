import { z } from 'zod'
import type { Read } from '../../model/read.ts'
import { blind } from './api.ts'
import type { Batch } from './batch.ts'
import { literal } from './literal.ts'

const nowhere = { path: '', commit: null, id: null }
const login = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/

/** Which logins GitHub knows. Teams (`org/team`) are left out: this token cannot ask for them. */
export async function knownHandles(batch: Batch, logins: string[]): Promise<Read<Record<string, boolean>>> {
  const plain = logins.map((it) => it.replace(/^@/, ''))
  const asked = [...new Set(plain)].filter((it) => !it.includes('/'))
  const known: [string, boolean][] = []
  const answers = await Promise.all(
    asked.map(async (name) => {
      if (!login.test(name)) return known.push([name, false])
      const field = `user(login: ${literal(name)}) { login }`
      const got = await batch({ on: 'root', field, weight: 1, schema: z.object({ login: z.string() }) })
      return got.ok ? known.push([name, got.value !== null]) : got.refusal
    }),
  )
  const refusal = answers.find((it) => typeof it === 'object')
  if (refusal !== undefined) return blind(refusal)
  const byName = new Map(known)
  const pairs = logins.flatMap((it) => {
    const found = byName.get(it.replace(/^@/, ''))
    return found === undefined ? [] : [[it, found] as const]
  })
  return { is: 'read', value: Object.fromEntries(pairs), from: nowhere }
}

/** Whether the history of `base` holds a path, a tag, or a commit by this name. */
export async function heldBy(batch: Batch, base: string, name: string): Promise<Read<boolean>> {
  const found = z.object({ oid: z.string().optional(), name: z.string().optional() })
  const past = z.object({ history: z.object({ totalCount: z.number() }).optional() })
  const history = `object(oid: ${literal(base)}) { ... on Commit { history(first: 1, path: ${literal(name)}) { totalCount } } }`
  const [tag, path, commit] = await Promise.all([
    batch({ on: 'repository', field: `ref(qualifiedName: ${literal(`refs/tags/${name}`)}) { name }`, weight: 1, schema: found }),
    batch({ on: 'repository', field: history, weight: 5, schema: past }),
    /^[0-9a-f]{40,64}$/.test(name)
      ? batch({ on: 'repository', field: `object(oid: ${literal(name)}) { oid }`, weight: 1, schema: found })
      : Promise.resolve({ ok: true as const, value: null }),
  ])
  const value =
    (tag.ok && tag.value !== null) || (commit.ok && commit.value !== null) || (path.ok && (path.value?.history?.totalCount ?? 0) > 0)
  const refused = [tag, path, commit].find((it) => !it.ok)
  if (!value && refused?.ok === false) return blind(refused.refusal)
  return { is: 'read', value, from: nowhere }
}

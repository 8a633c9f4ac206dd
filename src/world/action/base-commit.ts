import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { gitIn } from '../checkout/git.ts'

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const event = z.union([
  z.object({ pull_request: z.object({ base: z.object({ sha }) }) }).transform((it) => it.pull_request.base.sha),
  z.object({ merge_group: z.object({ base_sha: sha }) }).transform((it) => it.merge_group.base_sha),
])

/** The base's commit that the event names, where the checkout holds it: its model is told beside the head's. */
export async function baseCommit(root: string, env: Record<string, string | undefined>): Promise<string | undefined> {
  const base = event.safeParse(payloadAt(env.GITHUB_EVENT_PATH)).data
  if (base === undefined) return undefined
  const { code } = await gitIn(root, env)(['cat-file', '-e', `${base}^{commit}`]).catch(() => ({ code: -1 }))
  return code === 0 ? base : undefined
}

function payloadAt(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'))
  } catch {
    return null
  }
}

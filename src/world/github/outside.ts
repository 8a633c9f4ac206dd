import { z } from 'zod'
import type { Outside } from '../../model/organisation.ts'
import type { Read, Unreadable } from '../../model/read.ts'
import { type Api, blind } from './api.ts'
import { literal } from './literal.ts'
import type { TextCache } from './text-cache.ts'

const blob = z.object({ text: z.string().nullish(), isTruncated: z.boolean().nullish() })
const file = z.object({ oid: z.string(), object: blob.nullish() }).nullish()
const answer = z.object({ repository: z.object({ object: z.object({ file }).nullish() }).nullish() })

/** Whose token asks for other repositories, and what keeps their files between reviews. */
export interface Asking {
  api: Api
  cache: TextCache | null
  /** What a person does who wants this read. */
  mend: string
}

/** Reads a file of another repository at a commit. What a token may not see is ours to mend; what a commit lacks is absent. */
export async function readOutside({ api, cache, mend }: Asking, at: Outside): Promise<Read<string>> {
  const { owner, repo, path, commit } = at
  const name = `${owner}/${repo}//${path}@${commit}`
  const from = { path: `${owner}/${repo}//${path}`, commit, id: null }
  const kept = cache?.get(name)
  if (kept !== undefined) return { is: 'read', value: kept, from }
  const inner = `... on Commit { file(path: ${literal(path)}) { oid object { ... on Blob { text isTruncated } } } }`
  const where = `repository(owner: ${literal(owner)}, name: ${literal(repo)})`
  const got = await api.graphql(
    "query of the organisation's file",
    `query { ${where} { object(oid: ${literal(commit)}) { ${inner} } } }`,
    answer,
  )
  if (!got.ok) return { ...blind(got.refusal), why: `${name} could not be read. ${got.refusal.why} ${mend}` }
  const { data, faults } = got.value
  const [fault] = faults
  if (fault !== undefined || !data.repository) {
    const said = fault === undefined ? '' : ` (GitHub said: ${fault.message.replace(/\s+/g, ' ').slice(0, 200)})`
    return ours('missing', `${name} could not be read: ${owner}/${repo} is not there, or this token may not see it${said}. ${mend}`)
  }
  const found = data.repository.object?.file
  if (!found) return { is: 'absent' }
  if (found.object?.isTruncated === true) return ours('too-large', `${name} is longer than GitHub shows at once: split it.`)
  if (typeof found.object?.text !== 'string') return ours('not-text', `${name} is no text file.`)
  cache?.set(name, found.object.text)
  return { is: 'read', value: found.object.text, from }
}

function ours(reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault: 'ours', reason, why }
}

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { limits } from '../../model/limits.ts'
import type { Read, Unreadable } from '../../model/read.ts'
import { decodeText } from '../decode-text.ts'
import type { Want } from '../repository.ts'
import { type Api, blind } from './api.ts'
import type { Batch } from './batch.ts'
import { literal } from './literal.ts'

/** Bytes at which GraphQL cuts a text. */
const graphqlBytes = 512_000

const blobText = z.object({ text: z.string().nullish(), isBinary: z.boolean().nullish() })
const blob = z.object({ content: z.string(), encoding: z.string() })

type Text = { is: 'text'; text: string } | Unreadable | { is: 'absent' }

/** Texts by object id, each asked for once. What GraphQL gives counts only when its object id is the one we asked for. */
export function textReader(api: Api, batch: Batch, { owner, repo }: { owner: string; repo: string }) {
  const known = new Map<string, Promise<Text>>()
  let total = 0

  async function whole(id: string, path: string): Promise<Text> {
    const got = await api.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: id }, blob)
    if (!got.ok) return blind(got.refusal)
    const bytes = Buffer.from(got.value.content, got.value.encoding === 'base64' ? 'base64' : 'utf8')
    if (bytes.length > limits.textBytes) return tooLarge(path, bytes.length)
    return decoded(bytes, path)
  }

  async function fetchText({ path, entry }: Want): Promise<Text> {
    if (entry.size !== null) total += entry.size
    if (total > limits.totalTextBytes) return tooMuch(path)
    if ((entry.size ?? 0) > graphqlBytes) return whole(entry.id, path)
    const got = await batch({
      on: 'repository',
      field: `object(oid: ${literal(entry.id)}) { ... on Blob { text isBinary } }`,
      weight: 1 + Math.ceil((entry.size ?? 20_000) / 1000),
      schema: blobText,
    })
    if (!got.ok) return blind(got.refusal)
    if (got.value === null) return { is: 'absent' }
    const { text, isBinary } = got.value
    if (isBinary === true) return decoded(Buffer.alloc(1), path)
    if (typeof text === 'string' && blobId(text, entry.id.length) === entry.id) return { is: 'text', text }
    return whole(entry.id, path)
  }

  function read(want: Want): Promise<Text> | Text {
    const { path, entry } = want
    if (entry.mode === '120000') return ours('symlink', `${path} is a symbolic link, which is never followed: name the file itself.`)
    if (entry.mode === '160000') return ours('submodule', `${path} is a submodule; only files of this repository are read.`)
    if (entry.size !== null && entry.size > limits.textBytes) return tooLarge(path, entry.size)
    const pending = known.get(entry.id) ?? fetchText(want)
    known.set(entry.id, pending)
    return pending
  }

  return {
    /** Whether any of these must still be asked for. */
    lacks: (wants: Want[]) => wants.some(({ entry }) => !known.has(entry.id)),
    /** A text that came with another answer. */
    remember(id: string, text: string): void {
      if (blobId(text, id.length) === id) known.set(id, Promise.resolve({ is: 'text', text }))
    },
    async texts(wants: Want[]): Promise<Map<string, Read<string>>> {
      const pairs = wants.map(async (want): Promise<[string, Read<string>]> => {
        const { commit, path, entry } = want
        const got = await read(want)
        const from = { path, commit, id: entry.id }
        return [`${commit}:${path}`, got.is === 'text' ? { is: 'read', value: got.text, from } : got]
      })
      return new Map(await Promise.all(pairs))
    },
  }
}

/** The id git gives a blob of this text: 40 digits of SHA-1, or 64 of SHA-256. */
function blobId(text: string, digits: number): string {
  const bytes = Buffer.from(text, 'utf8')
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** What bytes say, by the same rules as in a checkout. */
function decoded(bytes: Uint8Array, path: string): Text {
  const read = decodeText(bytes, { path, commit: null, id: null })
  return read.is === 'read' ? { is: 'text', text: read.value } : read
}

function tooLarge(path: string, bytes: number): Unreadable {
  return ours('too-large', `${path} has ${bytes} bytes; at most ${limits.textBytes} are read.`)
}

function tooMuch(path: string): Unreadable {
  return ours('too-large', `${path} was left out: this change holds more than ${limits.totalTextBytes} bytes of text.`)
}

function ours(reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault: 'ours', reason, why }
}

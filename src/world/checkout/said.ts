import { type Git, must } from './git.ts'
import type { ObjectReader } from './object-reader.ts'

/** What is said of a change. */
export interface Said {
  title: string
  body: string
}

/** Bytes of a commit that is read as it lies there. */
const usual = 256 * 1024

/** Title and description of a change that no pull request describes: the message of its newest commit that is its own, no merge. */
export async function saidOf(git: Git, objects: ObjectReader, mergeBase: string, head: string): Promise<Said> {
  const tip = head === mergeBase ? null : await saidBy(objects, head)
  if (tip !== null) return tip
  const log = async (...args: string[]) => (await must(git, ['log', '-1', '--format=%s%x00%b', ...args, '--'])).toString()
  const own = await log('--no-merges', '--first-parent', `${mergeBase}..${head}`)
  const [title = '', body = ''] = own === '' ? [(await log(head)).split('\0')[0]] : own.split('\0')
  return { title: title.trim(), body: body.trim() }
}

/** The message of a plain commit in UTF-8; null for a merge and for all else that git itself had better read. */
async function saidBy(objects: ObjectReader, commit: string): Promise<Said | null> {
  const [known] = await objects.sizes([commit])
  if (known?.type !== 'commit' || known.size > usual) return null
  const [object] = await objects.contents([commit])
  const [, headers = '', message = ''] = /^(.*?)\n\n(.*)$/s.exec(object?.bytes.toString() ?? '') ?? []
  const lines = headers.split('\n')
  if (lines.filter((line) => line.startsWith('parent ')).length !== 1 || lines.some((line) => line.startsWith('encoding '))) return null
  const [, title = '', body = ''] = /^(.*?)(?:\n[^\S\n]*\n(.*))?$/s.exec(message.trim()) ?? []
  const subject = title.split('\n').map((line) => line.trimEnd())
  return { title: subject.join(' '), body: body.trim() }
}

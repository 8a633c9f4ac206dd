import { type Git, must } from './git.ts'

/** Title and description of a change that no pull request describes: the message of its newest commit that is its own, no merge. */
export async function saidOf(git: Git, mergeBase: string, head: string): Promise<{ title: string; body: string }> {
  const log = async (...args: string[]) => (await must(git, ['log', '-1', '--format=%s%x00%b', ...args, '--'])).toString()
  const own = await log('--no-merges', '--first-parent', `${mergeBase}..${head}`)
  const [title = '', body = ''] = own === '' ? [(await log(head)).split('\0')[0]] : own.split('\0')
  return { title: title.trim(), body: body.trim() }
}

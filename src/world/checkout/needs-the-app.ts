import type { Outside } from '../../model/organisation.ts'
import type { Read, Unreadable } from '../../model/read.ts'

/** What a checkout says of a file in another repository: a clone does not hold it. */
export function needsTheApp(at: Outside): Unreadable {
  const why = `\`extends\` needs the App, or the Action with \`org-token\`: a checkout does not hold ${nameOf(at)}, so nothing of it was applied. Here, hand it in with \`--organisation FILE\`.`
  return { is: 'unreadable', fault: 'ours', reason: 'needs-the-app', why }
}

/** The file as somebody handed it in, under the name that `extends` gives it. */
export function handedIn(text: string, at: Outside): Read<string> {
  return { is: 'read', value: text, from: { path: nameOf(at), commit: null, id: null } }
}

function nameOf({ owner, repo, path, commit }: Outside): string {
  return `${owner}/${repo}//${path}@${commit}`
}

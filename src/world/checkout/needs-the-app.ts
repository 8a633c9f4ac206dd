import type { Outside } from '../../model/organisation.ts'
import type { Unreadable } from '../../model/read.ts'

/** What a checkout says of a file in another repository: a clone does not hold it. */
export function needsTheApp({ owner, repo, path, commit }: Outside): Unreadable {
  const why = `\`extends\` needs the App, or the Action with \`org-token\`: a checkout does not hold ${owner}/${repo}//${path}@${commit}, so nothing of it was applied.`
  return { is: 'unreadable', fault: 'ours', reason: 'needs-the-app', why }
}

import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { basePolicy } from './base-policy.ts'

/** Whether the configuration on the base branch says that this label reviews a pull request again. */
export async function labelMatters(api: Api, at: Where & { number: number }, label: string): Promise<boolean> {
  const policy = await basePolicy(api, at)
  if (policy === null || policy === 'unreadable') return false
  return policy.rerun_labels.some((it) => it.toLowerCase() === label.toLowerCase())
}

import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { trustLabel } from '../github/trusted-run.ts'
import { basePolicy } from './base-policy.ts'

/** Whether this label reviews a pull request again: the configuration on the base branch says so, or it lets a fork's result of a contract count. */
export async function labelMatters(api: Api, at: Where & { number: number }, label: string): Promise<boolean> {
  if (label.toLowerCase() === trustLabel) return true
  const policy = await basePolicy(api, at)
  if (policy === null || policy === 'unreadable') return false
  return policy.rerun_labels.some((it) => it.toLowerCase() === label.toLowerCase())
}

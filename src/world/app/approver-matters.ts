import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { basePolicy } from './base-policy.ts'

/** Whether somebody's review can settle anything: base lists them, a team, or an organisation's file that may. */
export async function approverMatters(api: Api, at: Where & { number: number; login: string }): Promise<boolean> {
  const policy = await basePolicy(api, at)
  if (policy === null || policy === 'unreadable') return policy === 'unreadable'
  const named = policy.approvers.map((it) => it.replace(/^@/, '').toLowerCase())
  return policy.extends !== undefined || named.some((it) => it.includes('/') || it === at.login.toLowerCase())
}

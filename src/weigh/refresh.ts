import type { ModelChange } from '../model/evidence.ts'

/** A new artifact or new figures from the same code, configuration and prompts: it owes three fields of the compact, not nineteen. */
export function isRefresh(change: ModelChange): boolean {
  return (change.artifact || change.metrics) && change.code.length + change.config.length + change.prompts.length === 0
}

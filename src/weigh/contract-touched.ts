import type { ModelEvidence } from '../model/evidence.ts'

/** Whether head's contract is another than base's by this change; one that only base changed is not. */
export function contractTouched({ change, contractTree: { base, head } }: ModelEvidence): boolean {
  return head !== null && (change.contract.includes(head.at) || base?.at !== head.at)
}

/** Base has a contract, and by this change head has none that can be read: then the bar is lowered, and that says it all. */
export function contractLost(model: ModelEvidence): boolean {
  const { base, head } = model.contract
  return base.is === 'read' && contractTouched(model) && (head.is === 'absent' || (head.is === 'unreadable' && head.fault === 'author'))
}

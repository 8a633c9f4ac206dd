import { type ContractCheck, kindOfCheck } from '../model/contract-run.ts'
import type { ContractRule } from '../model/weighed-contract.ts'

/** The one rule that a check is for: a law broken once is found once. */
export function ruleOfCheck(check: Pick<ContractCheck, 'id'>): ContractRule {
  const kind = kindOfCheck(check)
  const what = check.id.slice(kind.length + 1)
  switch (kind) {
    case 'load':
      return 'contract/crash'
    case 'artifact':
      if (what === 'sha256') return 'artifact/checksum-mismatch'
      return /^(?:version$|metadata(?:\/|$))/.test(what) ? 'artifact/unversioned' : 'contract/signature'
    case 'signature':
      return 'contract/signature'
    case 'golden':
    case 'equivalence':
      return 'contract/golden'
    case 'output':
      return 'contract/output-invalid'
    case 'behaviour':
      return what === 'empty_batch' ? 'contract/empty-batch' : 'contract/bad-input-accepted'
    case 'law':
      if (what === 'deterministic') return 'contract/nondeterministic'
      return what === 'row-independent' || what === 'permutation' ? 'contract/batch-variant' : 'contract/output-invalid'
    case 'cost':
      return /^(?:peak_memory|accelerator_memory|size)_mb$/.test(what) ? 'contract/memory' : 'contract/latency'
    case 'provider':
      return 'contract/not-on-accelerator'
    case 'parity':
      return 'contract/provider-parity'
    default:
      return kind satisfies never
  }
}

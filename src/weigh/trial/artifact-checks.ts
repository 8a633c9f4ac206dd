import type { Contract } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import type { ModelFacts } from '../../model/onnx.ts'
import type { Read } from '../../model/read.ts'
import { checksAsked } from '../checks-asked.ts'

/** What a model's file says of itself, and what the file beside it does. */
export interface Artifact {
  /** Null: the model could not be read. */
  facts: ModelFacts | null
  /** 64 hexadecimal digits. */
  sha256: string
  beside: Read<Record<string, string>>
}

interface Judged {
  status: ContractCheck['status']
  why?: string
  measured?: string | number
  limit?: string | number
}

const shownNames = 10

/** The contract's `model` block against the model itself, before any runtime sees it. */
export function artifactChecks(contract: Contract, artifact: Artifact): ContractCheck[] {
  return checksAsked(contract, 'cpu', [])
    .filter((id) => id.startsWith('artifact/'))
    .map((id) => ({ id, ...judged(id.slice('artifact/'.length), contract.model, artifact) }))
}

function judged(what: string, model: Contract['model'], { facts, sha256, beside }: Artifact): Judged {
  if (what === 'sha256')
    return sha256 === model.sha256
      ? { status: 'pass', measured: sha256 }
      : failed(`The model's SHA-256 is ${sha256}, where the contract says ${model.sha256}.`, sha256, model.sha256)
  if (facts === null) return { status: 'could-not-run', why: 'The model itself could not be read, see load.' }
  if (what.startsWith('metadata/')) return keyThere(what.slice('metadata/'.length), facts, beside)
  switch (what) {
    case 'version':
      return versionSaid(model.version ?? '', facts, beside)
    case 'opset':
      return withinRange('opset of ai.onnx', facts.opsets['ai.onnx'] ?? null, model.opset)
    case 'ir':
      return withinRange('IR version', facts.ir, model.ir)
    case 'domains': {
      const allowed = new Set(model.domains)
      return onlyThese(
        'domain',
        Object.keys(ownOperators(facts)).filter((domain) => !allowed.has(domain)),
      )
    }
    default: {
      const allowed = new Set(model.operators)
      const used = Object.entries(ownOperators(facts)).flatMap(([domain, names]) => names.map((name) => [domain, name] as const))
      const strange = used.filter(([domain, name]) => !allowed.has(`${domain}.${name}`) && !(domain === 'ai.onnx' && allowed.has(name)))
      return onlyThese(
        'operator',
        strange.map(([domain, name]) => (domain === 'ai.onnx' ? name : `${domain}.${name}`)),
      )
    }
  }
}

/** Operators that the runtime must know: a function that the model brings is made of those. */
function ownOperators({ operators, functions }: ModelFacts): Record<string, string[]> {
  const brought = new Set(functions.map((name) => name.split(':').slice(0, 2).join(':')))
  const named = Object.entries(operators).map(
    ([domain, counts]) => [domain, Object.keys(counts).filter((name) => !brought.has(`${domain}:${name}`))] as const,
  )
  return Object.fromEntries(named.filter(([, names]) => names.length > 0))
}

function keyThere(key: string, { metadata }: ModelFacts, beside: Read<Record<string, string>>): Judged {
  const value = said(metadata, key) ?? (beside.is === 'read' ? said(beside.value, key) : undefined)
  if (value !== undefined && value !== '') return { status: 'pass' }
  if (beside.is === 'unreadable') return unread(beside)
  return failed(
    `The model's metadata does not say \`${key}\`; write it into metadata_props when exporting, or into the .meta.json beside the model.`,
  )
}

/** Both places must say it, where both say something: one of them is stale else. */
function versionSaid(wanted: string, { metadata }: ModelFacts, beside: Read<Record<string, string>>): Judged {
  const versions = [said(metadata, 'version'), beside.is === 'read' ? said(beside.value, 'version') : undefined].filter(
    (it) => it !== undefined,
  )
  const other = versions.find((version) => version !== wanted)
  if (other !== undefined) return failed(`The model's metadata says version ${other}, where the contract says ${wanted}.`, other, wanted)
  if (versions.length > 0) return { status: 'pass', measured: wanted }
  if (beside.is === 'unreadable') return unread(beside)
  return failed(`The model's metadata says no version, where the contract says ${wanted}.`, null, wanted)
}

function withinRange(
  what: string,
  value: number | null,
  range: { min?: number | undefined; max?: number | undefined } | undefined,
): Judged {
  const { min, max } = range ?? {}
  if (value === null)
    return min === undefined ? { status: 'pass' } : failed(`The model names no ${what}, where at least ${min} is asked for.`)
  if (max !== undefined && value > max) return failed(`The model's ${what} is ${value}, where at most ${max} is served.`, value, max)
  if (min !== undefined && value < min) return failed(`The model's ${what} is ${value}, where at least ${min} is asked for.`, value, min)
  return { status: 'pass', measured: value }
}

function onlyThese(what: string, strange: string[]): Judged {
  if (strange.length === 0) return { status: 'pass' }
  const names = strange.slice(0, shownNames).join(', ')
  const more = strange.length > shownNames ? ` and ${strange.length - shownNames} more` : ''
  return failed(`The model uses the ${what}${strange.length === 1 ? '' : 's'} ${names}${more}, which the contract does not allow.`)
}

function said(from: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined
}

function failed(why: string, measured?: string | number | null, limit?: string | number): Judged {
  return { status: 'fail', why, ...(measured == null ? {} : { measured }), ...(limit === undefined ? {} : { limit }) }
}

function unread(beside: { fault: 'author' | 'ours'; why: string }): Judged {
  return { status: beside.fault === 'author' ? 'fail' : 'could-not-run', why: beside.why }
}

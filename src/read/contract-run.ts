import { type ContractRun, contractRun } from '../model/contract-run.ts'
import type { Provenance, Read } from '../model/read.ts'
import { parseJsonTree } from './json.ts'
import { whyUnreadable } from './metrics.ts'
import { type Node, plain } from './node.ts'
import { lineOf } from './strictly.ts'

/** Characters of a report: it holds summaries, never tensors. */
const mostCharacters = 4 * 1024 * 1024
/** Characters of one text in it. */
const mostWords = 2000
const mostFaults = 20

/**
 * A contract's result, by whomever it was made. Untrusted: capped, held to the schema, every fault named. Long texts are cut; a number
 * that JSON cannot write is a text, so that the result survives JSON.
 */
export function readContractRun(text: string, from: Provenance): Read<ContractRun> {
  if (text.length > mostCharacters) return fault(from, 'ours', 'too-large', [`holds more than ${mostCharacters} characters.`])
  const parsed = parseJsonTree(text)
  const unreadable = whyUnreadable(parsed, from.path)
  if (unreadable !== null) return unreadable.fault === 'author' ? { ...unreadable, reason: 'invalid-result' } : unreadable
  if (parsed.issues.length > 0)
    return fault(
      from,
      'author',
      'invalid-result',
      parsed.issues.slice(0, mostFaults).map(({ why }) => why),
    )
  const result = contractRun.safeParse(tame(plain(parsed.node)))
  if (!result.success) return fault(from, 'author', 'invalid-result', sentences(result.error.issues, parsed.node))
  const twice = repeated(result.data.checks.map(({ id }) => id))
  if (twice !== null)
    return fault(from, 'author', 'invalid-result', [`two checks have the id \`${twice}\`; which of them holds cannot be told.`])
  return { is: 'read', value: result.data, from }
}

function tame(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'string') return value.length > mostWords ? `${value.slice(0, mostWords - 1)}…` : value
  if (Array.isArray(value)) return value.map(tame)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tame(inner)]))
}

function sentences(issues: { path: PropertyKey[]; message: string }[], root: Node | null): string[] {
  return issues.slice(0, mostFaults).map(({ path, message }) => {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)))
    return `line ${lineOf(root, steps)}: ${steps.join('.').slice(0, 200) || 'the result'}: ${message.replace(/\.?$/, '.')}`
  })
}

function repeated(ids: string[]): string | null {
  const seen = new Set<string>()
  return ids.find((id) => seen.has(id) || !seen.add(id)) ?? null
}

function fault(from: Provenance, whose: 'author' | 'ours', reason: string, whys: string[]): Read<ContractRun> {
  return { is: 'unreadable', fault: whose, reason, why: whys.map((why) => `${from.path}: ${why}`).join('\n') }
}

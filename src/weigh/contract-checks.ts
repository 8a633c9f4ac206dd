import type { CouldNotJudge, Facts, Sighting } from '../model/finding.ts'
import type { ContractRule, WeighedCheck, WeighedContract } from '../model/weighed-contract.ts'
import { ruleOfCheck } from './contract-rules.ts'
import { listed } from './gate-facts.ts'

/** Whether a contract, or a result of it, asks this rule anything. */
export function asksRule(contract: WeighedContract | null, rule: ContractRule): boolean {
  return contract !== null && (contract.checks.some((check) => check.rule === rule) || missingOf(contract, rule).length > 0)
}

/** Checks that were tried and did not hold. */
export function failedChecks({ checks }: WeighedContract, rule: ContractRule): WeighedCheck[] {
  return checks.filter((check) => check.rule === rule && check.status === 'fail')
}

/** What a rule says whose checks speak for themselves: what failed as one finding, and what could not be tried. */
export function* saidOfChecks(contract: WeighedContract | null, rule: ContractRule): Generator<Sighting | CouldNotJudge> {
  if (contract === null) return
  const failed = failedChecks(contract, rule)
  if (failed.length > 0) yield { place: { is: 'model' }, variant: checkVariant(failed), facts: checkFacts(failed) }
  yield* untriedChecks(contract, rule)
}

/** Checks that nobody could try or that no result holds: said in one sentence. What is not tried is never clean. */
export function untriedChecks(contract: WeighedContract, rule: ContractRule): CouldNotJudge[] {
  const untried = contract.checks.filter(
    (check) => check.rule === rule && (check.status === 'unsupported' || check.status === 'could-not-run'),
  )
  const missing = missingOf(contract, rule)
  const alike = Map.groupBy(untried, ({ why, status }) => sentence(why ?? status))
  const ids = (checks: WeighedCheck[]) =>
    listed(
      checks.map(({ id }) => id),
      3,
    )
  const whys = [
    ...[...alike].map(([why, checks]) => `${ids(checks)}: ${why}`),
    ...(missing.length === 0 ? [] : [`no result says anything of ${listed(missing, 3)}`]),
  ]
  if (whys.length === 0) return []
  const costs = [...untried.map(({ id }) => id), ...missing].every((id) => id.startsWith('cost/'))
  return [
    { could: 'not-judge', because: 'blind', why: listed(whys, 3), ...(costs && !contract.dedicated ? { severity: 'N' as const } : {}) },
  ]
}

/** What a sentence may say of checks that failed: the first with its figures, and how many there are. */
export function checkFacts(failed: readonly WeighedCheck[]): Facts {
  const [first] = failed
  const { worst } = first ?? {}
  const name = (it: WeighedCheck) => it.id.slice(it.id.indexOf('/') + 1)
  return {
    check: first === undefined ? '' : name(first),
    all: listed(failed.map(name), 6),
    count: new Set(failed.map(({ id }) => id)).size,
    device: [...new Set(failed.map(({ device }) => device))].join(', '),
    element: `${worst?.output ?? (first === undefined ? '' : name(first))}${worst?.index === undefined ? '' : `[${worst.index.join(', ')}]`}`,
    actual: said(worst?.actual),
    expected: said(worst?.expected),
    difference: said(worst?.difference),
    excess: said(worst?.excess),
    measured: said(first?.measured),
    limit: said(first?.limit),
    smallest: first?.smallest ?? '',
    why: sentence(first?.why),
  }
}

/** `element` where the worst element is known with both values and the reason does not tell them itself, else `said`; `s` where more than one check failed. */
export function checkVariant(failed: readonly WeighedCheck[]): string {
  const { worst, why = '' } = failed[0] ?? {}
  const told = worst?.actual !== undefined && worst.expected !== undefined && !tellsBoth(why, String(worst.actual), String(worst.expected))
  return `${told ? 'element' : 'said'}${new Set(failed.map(({ id }) => id)).size > 1 ? 's' : ''}`
}

/** Whether a sentence says `is 0.41 where 0.52` or `is -1, below 0`, or holds both figures otherwise; a single digit may well be another one. */
function tellsBoth(why: string, actual: string, expected: string): boolean {
  const holds = (figure: string) => why.split(/[\s,;:()[\]`]+|\.(?:\s|$)/).includes(figure)
  const said = [`is ${actual} where ${expected} `, `is ${actual}, `].some((words) => why.includes(words))
  return said || [actual, expected].every((figure) => figure.length >= 3 && holds(figure))
}

/** Checks asked for on a device that has a result, which it lacks. */
function missingOf({ devices }: WeighedContract, rule: ContractRule): string[] {
  return devices.filter(({ required }) => required).flatMap(({ missing }) => missing.filter((id) => ruleOfCheck({ id }) === rule))
}

function said(value: string | number | boolean | null | undefined): string | number {
  return typeof value === 'boolean' ? String(value) : (value ?? 'unknown')
}

/** The result's own words, without the full stop that the page sets. */
function sentence(why: string | undefined): string {
  return (why ?? 'the result says no more').replace(/[.\s]+$/, '')
}

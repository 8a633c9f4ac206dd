import type { Allowance } from '../model/allowance.ts'
import type { Finding } from '../model/finding.ts'
import type { Rulebook } from '../model/rule.ts'
import { nearest } from '../read/nearest.ts'
import { mayBeAllowed } from './allowed.ts'
import { fingerprinter } from './fingerprint.ts'
import { codeSpan } from './quote.ts'

const formIn = (path: string) => `\`${path.toLowerCase().endsWith('.sql') ? '--' : '#'} mle-review: allow RULE - reason\``

/** A comment that allows nothing, as a warning of the rule that it names: it has no reason, or nothing is found where it stands. */
export function idleAllowances(all: readonly Allowance[], stands: ReadonlySet<Allowance>, named = (path: string) => path): Finding[] {
  const print = fingerprinter('allow', null, named)
  return all.map((one): Finding => {
    const { path, headPath, cell, line, fileLine, reason, text } = one
    const place = { is: 'line', path, line, endLine: line, cell, fileLine, fileEndLine: fileLine } as const
    const rule = one.rule ?? ''
    const standing = stands.has(one)
    const message =
      reason === null
        ? `This comment allows ${codeSpan(rule)} without a reason, so it allows nothing: ${formIn(path)}.`
        : `This comment allows ${codeSpan(rule)}, which finds nothing here: take it out.`
    return {
      rule,
      model: null,
      place,
      facts: {},
      text,
      severity: standing ? 'N' : 'W',
      confidence: 'high',
      fingerprint: print({ place: { ...place, path: headPath }, facts: {}, text }),
      standing,
      holds: false,
      wouldHold: false,
      approvedBy: null,
      message,
    }
  })
}

/** Why a comment is none that could allow anything: it is not understood, there is no such rule, or that rule is not for comments to allow. */
export function unknownAllowances(all: readonly Allowance[], { rules }: Rulebook): { what: string; why: string }[] {
  const ids = rules.filter(mayBeAllowed).map(({ page }) => page.id)
  return all.flatMap(({ path, fileLine, rule }) => {
    if (rule !== null && ids.includes(rule)) return []
    return [{ what: path, why: `${path}: the comment on line ${fileLine} allows nothing: ${whyNot(rule, path, ids, rules)}` }]
  })
}

function whyNot(rule: string | null, path: string, ids: string[], rules: Rulebook['rules']): string {
  if (rule === null) return `it is not of the form ${formIn(path)}.`
  if (rules.some(({ page }) => page.id === rule)) return `\`${rule}\` is not for a comment to allow.`
  const near = nearest(rule, ids)
  return `there is no rule \`${rule}\`${near === null ? '' : `; did you mean \`${near}\`?`}`
}

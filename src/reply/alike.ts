import type { Finding } from '../model/finding.ts'

/**
 * Findings that are one to a reader: those of several models that say the same of each, but for its name. In the order of the first of each.
 * Two whose words differ by a name are as easily read apart; what stands in a line is looked at there.
 */
export function alike(findings: Finding[]): Finding[][] {
  return [...Map.groupBy(findings, keyOf).values()].flatMap((group) =>
    group.length > 2 || group.every(({ message }) => message === group[0]?.message) ? [group] : group.map((finding) => [finding]),
  )
}

function keyOf({ rule, variant, model, severity, holds, standing, approvedBy, place, message, fingerprint }: Finding): string {
  if (model === null || place.is === 'line') return fingerprint
  const where = place.is === 'description' ? place.line : place.is === 'file' ? without(model, place.path) : place.is
  return JSON.stringify([rule, variant, severity, holds, standing, approvedBy, where, without(model, message)])
}

/** Ids of models hold letters, digits and `._-`. */
function without(model: string, text: string): string {
  return text.replace(new RegExp(`(?<![\\w-])${model.replaceAll('.', '\\.')}(?![\\w-])`, 'g'), '…')
}

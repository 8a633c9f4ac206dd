/** What several rules could not judge for one reason, said once: of an area of rules, or of those named. */
export function onceForRules(notes: readonly { rule: string; why: string }[]): { rules: string; why: string }[] {
  return [...Map.groupBy(notes, ({ why }) => why)].map(([why, same]) => {
    const rules = [...new Set(same.map(({ rule }) => rule))]
    const areas = new Set(rules.map((rule) => rule.slice(0, rule.indexOf('/') + 1)))
    const [area = ''] = areas
    return { rules: rules.length > 2 && areas.size === 1 ? `${area}*` : rules.join(', '), why }
  })
}

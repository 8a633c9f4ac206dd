/** Rules by their names, or by their area where they are many of one. */
export function together(rules: readonly string[], few = 2): string[] {
  const areas = new Set(rules.map((rule) => rule.slice(0, rule.indexOf('/') + 1)))
  const [area = ''] = areas
  return rules.length > few && areas.size === 1 ? [`${area}*`] : [...rules]
}

/** What several rules could not judge for one reason, said once. */
export function onceForRules(notes: readonly { rule: string; why: string }[]): { rules: string; why: string }[] {
  return [...Map.groupBy(notes, ({ why }) => why)].map(([why, same]) => ({
    rules: together([...new Set(same.map(({ rule }) => rule))]).join(', '),
    why,
  }))
}

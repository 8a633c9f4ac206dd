/** A mistake that classifiers make, and metrics that count it: which fall with more of it, and which rise. */
const mistakes = [
  {
    mistake: 'misses',
    falls: 'recall|sensitivity|tpr|true positive rate|hit rate|detection rate',
    rises: 'fnr|false negative rate|miss rate',
  },
  { mistake: 'false alarms', falls: 'precision|ppv|specificity|tnr|true negative rate', rises: 'fpr|false positive rate|false alarm rate' },
] as const

export type Mistake = (typeof mistakes)[number]['mistake']

/** The mistake that a metric counts, by its name, and which way it moves with more of it; null: it counts neither alone. */
export function metricMistake(metric: string): { mistake: Mistake; with: 'falls' | 'rises' } | null {
  const name = metric
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:val|valid|validation|test|eval|holdout) /, '')
    .replace(/(?: at)? ?\d[\d ]*$/, '')
    .trim()
  for (const { mistake, ...ways } of mistakes)
    for (const way of ['falls', 'rises'] as const) if (ways[way].split('|').includes(name)) return { mistake, with: way }
  return null
}

/** Words by which people speak of a mistake. */
export const mistakeWords: Record<Mistake, RegExp> = {
  misses: /\b(?:miss(?:es|ed)?|missing more|false negatives?|recall|undetected|slips? through|fnr)\b/i,
  'false alarms': /\b(?:false alarms?|false positives?|precision|wrongly|falsely|good customers?|fpr)\b/i,
}

import type { DesignDocument, DesignQuestion, DesignSection } from '../../model/design.ts'
import { plainHeading } from './question-words.ts'

/** Headings after which an answer would stand, the closest first. */
const after: Record<DesignQuestion, RegExp[]> = {
  problem: [],
  'non-goals': [/^(?:goals?|objectives?|scope)\b/, /problem|background|context|motivation/],
  alternatives: [/trade-?off|decision/, /solution|approach|proposal|proposed|architecture|\bdesign\b|how it works|\bmodel\b/],
  data: [/feature|label/, /solution|approach|proposal|proposed|\bdesign\b/, /problem|goals?/],
  metrics: [/^(?:goals?|objectives?)\b/, /\bmodel\b|training/, /data/],
  rollback: [/roll-?out|launch|deploy|release|migration/, /serving|operations|monitor/, /architecture|solution|approach|proposed/],
  cost: [/serving|infra|capacity|latency|deploy/, /roll-?out|launch/, /architecture|solution|approach|proposed/],
  unknowns: [],
  baseline: [/alternativ|option/, /metric|evaluat|offline/, /solution|approach|\bmodel\b/],
  feedback: [/monitor|operation/, /online|roll-?out|launch|deploy/, /metric|evaluat/],
  scale: [/serving|latency|infra|capacity|architecture/, /cost/, /solution|approach/],
  mistakes: [/metric|evaluat|success/, /risk/, /problem/],
  success: [/metric|success|goals?|milestone|timeline|plan/, /roll-?out|launch/],
}

/** The heading of a document after which the answer to a question would stand; null where none is near. */
export function whereItGoes({ sections }: DesignDocument, question: DesignQuestion): DesignSection | null {
  for (const words of after[question]) {
    const found = sections.find(({ heading }) => words.test(plainHeading(heading)) && heading.length <= 60)
    if (found !== undefined) return found
  }
  return null
}

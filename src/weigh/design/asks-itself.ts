import type { DesignDocument, DesignQuestion, DesignSentence } from '../../model/design.ts'
import { plainHeading } from './question-words.ts'

/** How an author writes a question of ours among the open ones. */
const asked: Partial<Record<DesignQuestion, RegExp>> = {
  data: /\b(?:which|what|where) (?:training )?(?:data|labels)\b|where does (?:the|our) data/i,
  metrics: /\bwhat (?:are|is) (?:the|our) (?:\w+ )?metrics?\b|\bwhich (?:\w+ )?metrics?\b|how (?:do|will|would) we (?:measure|know)/i,
  rollback: /how (?:do|can|would|will|could|should) we (?:roll|revert|go) ?back|what (?:is|about) (?:the|our|a) roll-?back/i,
  cost: /what (?:does|will|would) (?:it|this|that|serving|training|running it) cost|how (?:much|expensive) (?:does|will|would|is) (?:it|this|serving|training|running)/i,
  baseline: /what (?:is|are) (?:the|our|a) baselines?/i,
  scale: /(?:does|will|would|can) (?:it|this) scale|what (?:happens|breaks) at (?:10|ten)/i,
}

const openly = /open (?:question|issue|point)|unresolved|unknown|to (?:discuss|decide)|\bquestions$/

/** The line on which a document asks a question of ours among its own open ones; null where it does not. */
export function asksItself({ sections }: DesignDocument, question: DesignQuestion): DesignSentence | null {
  const words = asked[question]
  if (words === undefined) return null
  const open = sections.filter(({ heading }) => openly.test(plainHeading(heading))).flatMap(({ sentences }) => sentences)
  // A question that has its answer behind it on the line is answered.
  return open.find((it, i) => it.text.endsWith('?') && words.test(it.text) && open[i + 1]?.line !== it.line) ?? null
}

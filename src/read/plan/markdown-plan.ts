import type { PlanTopic } from '../../model/plan.ts'
import { readFrontMatter } from '../front-matter.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Recognised } from './term.ts'

/** What a heading, a title or a file's name says of the text below it. */
const about: Record<PlanTopic, RegExp> = {
  monitoring: /monitor|alert|observab|drift|on[- ]?call|incident|run-? ?book|play-? ?book|re-?train|\bslos?\b|health|dashboard|operat/i,
  rollout: /roll-? ?out|canary|shadow|deploy|releas|launch|traffic|load[- ]?test|\ba\/b\b|experiment|ramp/i,
  prediction:
    /predict|\btarget\b|intended use|inputs?\b|outputs?\b|interface|serving|latency|fallback|override|human|privacy|retention|gdpr|personal data|data protection|model (?:details|description|overview|card)|^overview|owner|contact|contract|\bapi\b/i,
}

/** Whole documents about one thing: every section of them counts. */
const whole: Record<PlanTopic, RegExp> = {
  monitoring: /run-? ?book|play-? ?book|monitor|alert|on[- ]?call|operations/i,
  rollout: /roll-? ?out|canary|releas(?:e|ing) (?:plan|process)|deployment plan/i,
  prediction: /model[-_ ]?card|(?:prediction|product|serving|model)[-_ ]contract/i,
}

const topics = ['prediction', 'rollout', 'monitoring'] as const

/** Runbooks, model cards and other documents in Markdown: the sections whose headings speak of a plan. `named`: topics that the whole is about, as a block says that names it. */
export function markdownPlan(path: string, text: string, named: PlanTopic[]): Recognised[] {
  const { yaml, content, line } = readFrontMatter(text)
  const sentences = sentencesOf(content, line)
  const name = path.split('/').at(-1) ?? ''
  // What stands under its title, before any section, says what the thing is.
  const isReadme = /^readme\b/i.test(name) && path.includes('/')
  const kind = isModelCard(name, yaml?.text ?? '') ? 'model card' : /run-?book|play-?book/i.test(name) ? 'runbook' : 'document'
  return topics.flatMap((topic) => {
    const isWhole = (sentence: Sentence) =>
      named.includes(topic) ||
      whole[topic].test(name) ||
      whole[topic].test(sentence.headings[0] ?? '') ||
      (topic === 'prediction' && (kind === 'model card' || (isReadme && sentence.headings.length < 2)))
    const said = sentences.filter((it) => it.headings.some((heading) => about[topic].test(heading)) || isWhole(it))
    if (said.length === 0) return []
    const terms = said.map(({ text, line, headings }) => ({
      text: [...headings.slice(-1), text].join(': '),
      line,
      under: headings.join(' / '),
    }))
    const everything = [...new Set(said.flatMap(({ headings }) => headings))].join(' / ').slice(0, 2000)
    const own = topic === 'monitoring' && kind === 'runbook' ? [{ text: 'runbook', line, under: everything }] : []
    return [{ kind, topics: [topic], terms: [...own, ...terms] }]
  })
}

/** A card by its name, or by the keys that model hubs ask of its front matter. */
function isModelCard(name: string, frontMatter: string): boolean {
  return /model[-_ ]?card/i.test(name) || /^(?:model-index|pipeline_tag|library_name|base_model):/m.test(frontMatter)
}

import { type Maturity, type ScoredTest, type ScoreSection, type Sign, type Signs, scoreSections } from '../../model/maturity.ts'
import { placesOf } from './levels.ts'

/** Each of these lists of signs, all together, is worth it. */
type Worth = Sign[][]

interface Test {
  id: string
  /** By hand, or written down. */
  half: Worth
  /** Without a person, again and again; empty: no repository can show that. */
  one: Worth
}

/**
 * The 28 tests of Breck, Cai, Nielsen, Salib and Sculley, "The ML Test Score" (2017), in their order, and what of a repository shows
 * each. What only people or a running system could tell has no sign.
 */
const tests: Record<ScoreSection, Test[]> = {
  data: [
    {
      id: 'schema',
      half: [['data-contract'], ['validates-data']],
      one: [['validates-data-in-ci'], ['validates-data-run'], ['data-contract', 'reviews-in-ci']],
    },
    { id: 'features-help', half: [['weighs-features']], one: [['weighs-features-run']] },
    { id: 'features-cost', half: [], one: [] },
    { id: 'features-allowed', half: [['marks-sensitive']], one: [['marks-sensitive', 'reviews-in-ci']] },
    { id: 'privacy', half: [['documented-privacy'], ['marks-sensitive']], one: [] },
    { id: 'features-fast', half: [['feature-store']], one: [] },
    { id: 'features-tested', half: [['tests-features']], one: [['tests-features', 'tests-in-ci']] },
  ],
  model: [
    {
      id: 'specification',
      half: [['trains']],
      one: [
        ['trains', 'owners'],
        ['trains', 'reviews-in-ci'],
      ],
    },
    {
      id: 'offline-online',
      half: [
        ['metrics', 'watches-quality'],
        ['metrics', 'watches-business'],
      ],
      one: [],
    },
    { id: 'tuned', half: [['tunes']], one: [['tunes-run']] },
    { id: 'staleness-known', half: [], one: [] },
    { id: 'beats-simple', half: [['compares-simple']], one: [['compares-simple-run']] },
    { id: 'slices', half: [['measures-slices'], ['gates-slices']], one: [['gates-slices', 'reviews-in-ci']] },
    { id: 'inclusion', half: [['measures-fairness']], one: [['measures-fairness-run']] },
  ],
  infrastructure: [
    {
      id: 'reproducible',
      half: [['seeds'], ['locked', 'trains'], ['data-versioned'], ['recipe']],
      one: [['seeds', 'locked', 'data-versioned']],
    },
    { id: 'model-tested', half: [['tests-model']], one: [['tests-model', 'tests-in-ci']] },
    { id: 'pipeline-tested', half: [['tests-pipeline'], ['trains-in-ci']], one: [['tests-pipeline', 'tests-in-ci']] },
    {
      id: 'validated',
      half: [['gates'], ['evaluates'], ['evaluates-answers']],
      one: [
        ['gates', 'reviews-in-ci'],
        ['gates-answers', 'evaluates-answers-in-ci'],
      ],
    },
    { id: 'debuggable', half: [['explains']], one: [] },
    { id: 'canaried', half: [['documented-rollout']], one: [['staged-rollout']] },
    { id: 'rolled-back', half: [['documented-rollback']], one: [['rolls-back-in-ci']] },
  ],
  monitoring: [
    { id: 'dependencies', half: [['dependency-notices']], one: [] },
    { id: 'inputs', half: [['watches-inputs'], ['validates-data']], one: [['alerts-inputs']] },
    { id: 'skew', half: [['inference-contract'], ['feature-store']], one: [['inference-contract', 'contract-in-ci']] },
    { id: 'not-stale', half: [['documented-retraining']], one: [['retrains']] },
    { id: 'stable', half: [['checks-finite']], one: [['checks-finite-run']] },
    { id: 'fast', half: [['watches-latency']], one: [['alerts-latency']] },
    { id: 'quality', half: [['watches-quality'], ['watches-predictions']], one: [['alerts-quality']] },
  ],
}

/** The score as far as signs show it; the whole is worth what its weakest section is. */
export function testScore(signs: Signs): Pick<Maturity, 'tests' | 'sections' | 'score'> {
  const scored = scoreSections.flatMap((section) => tests[section].map((test): ScoredTest => ({ section, ...scoreOf(test, signs) })))
  const sum = (section: ScoreSection) => scored.filter((it) => it.section === section).reduce((all, { score }) => all + score, 0)
  const sections = { data: sum('data'), model: sum('model'), infrastructure: sum('infrastructure'), monitoring: sum('monitoring') }
  return { tests: scored, sections, score: Math.min(...Object.values(sections)) }
}

function scoreOf({ id, half, one }: Test, signs: Signs): Omit<ScoredTest, 'section'> {
  const met = (worth: Worth) => worth.find((all) => all.every((sign) => signs.has(sign)))
  const whole = met(one)
  const partly = whole ?? met(half)
  return { id, score: whole !== undefined ? 1 : partly !== undefined ? 0.5 : 0, seen: placesOf(partly ?? [], signs) }
}

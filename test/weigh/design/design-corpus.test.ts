import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changedDesigns } from '../../../src/weigh/design/changed-designs.ts'
import { type OpenQuestion, openOf, reviewAnswers, systemAnswers } from '../../../src/weigh/design/open-questions.ts'

const corpus = join(import.meta.dirname, '../../corpus/designs')
const files = readdirSync(corpus).sort()

/** What a person finds open: of the review, then of the five. A question without a mark is nowhere answered. null: nobody is asked anything. */
const labels: Record<string, [review: string, system: string] | null> = {
  'bad-llm-prototype': ['metrics alternatives rollback data non-goals cost unknowns', 'baseline feedback scale mistakes success'],
  'bad-open-questions-only': [
    'metrics:put-off alternatives rollback:put-off data:put-off non-goals cost:put-off',
    'baseline scale mistakes success',
  ],
  'bad-slides-export': ['metrics alternatives rollback non-goals cost unknowns', 'baseline feedback scale mistakes success'],
  'bad-solution-only': ['problem metrics alternatives rollback non-goals cost unknowns', 'baseline feedback scale mistakes success'],
  'bad-thin-rfc': [
    'problem metrics:offline-only alternatives rollback non-goals cost unknowns',
    'baseline feedback scale mistakes success',
  ],
  'bad-timeline-only': ['problem metrics alternatives rollback non-goals cost unknowns', 'baseline feedback scale mistakes success'],
  'good-adr': ['', ''],
  'good-bold-labels': ['', 'feedback scale'],
  'good-bold-sentences': ['', 'baseline feedback scale mistakes success'],
  'good-bullets': ['', ''],
  'good-claims-photos': ['', ''],
  'good-deep-headings': ['', ''],
  'good-deepening-headings': ['', 'scale success'],
  'good-dollar-heading': ['', 'feedback scale mistakes success'],
  'good-faq': ['', ''],
  'good-fine-tuned-embeddings': ['', 'baseline scale mistakes success'],
  'good-google-style': ['', ''],
  'good-html-and-code': ['', 'baseline feedback scale mistakes success'],
  'good-judged-by-people': ['', ''],
  'good-label-lines': ['', ''],
  'good-lead-words': ['', ''],
  'good-nested-list': ['', 'baseline feedback'],
  'good-numbered': ['', ''],
  'good-odd-titles': ['', ''],
  'good-offline-study': ['', ''],
  'good-one-pager': ['', ''],
  'good-plain-titles': ['', ''],
  'good-prose-essay': ['', ''],
  'good-rfc-ranker': ['', ''],
  'good-rfc-reranker': ['', 'feedback scale success'],
  'good-setext-notes': ['', 'baseline scale success'],
  'good-spoken-essay': ['', 'scale'],
  'good-table-checklist': ['', ''],
  'good-uplift-tables': ['', ''],
  'half-business-table': ['metrics:offline-only alternatives rollback non-goals cost', 'baseline scale mistakes success'],
  'half-cloud-bills': ['alternatives:one-alternative rollback data non-goals unknowns', 'feedback scale mistakes success'],
  'half-copilot': ['alternatives non-goals', 'baseline feedback scale success'],
  'half-credit-limits': ['cost', 'scale success'],
  'half-embedding-model': ['metrics:offline-only alternatives rollback non-goals', 'baseline feedback scale mistakes success'],
  'half-empty-headings': ['metrics:empty rollback:empty unknowns', 'feedback scale mistakes success'],
  'half-form-begun': [
    'metrics:empty alternatives:empty rollback:empty data:empty non-goals:empty cost:empty unknowns',
    'baseline:empty feedback:empty scale:empty mistakes:empty success:empty',
  ],
  'half-form-prompts': [
    'problem:put-off metrics:offline-only alternatives:put-off rollback:put-off non-goals:put-off cost unknowns',
    'feedback scale mistakes success',
  ],
  'half-moderation': [
    'metrics:put-off alternatives:one-alternative rollback:put-off data non-goals unknowns',
    'feedback scale mistakes success',
  ],
  'half-no-trade-offs': ['alternatives:no-trade-offs unknowns', 'baseline feedback scale mistakes success'],
  'half-notion-export': [
    'metrics:offline-only alternatives:put-off rollback:empty data non-goals cost:put-off',
    'baseline feedback scale mistakes success',
  ],
  'half-offline-only': ['metrics:offline-only unknowns', 'baseline feedback scale mistakes success'],
  'half-one-alternative': ['alternatives:one-alternative', 'baseline scale success'],
  'half-online-only': ['metrics:online-only', 'baseline scale'],
  'half-promises': ['rollback:put-off cost:put-off unknowns', 'feedback scale mistakes'],
  'half-reworded-headings': ['cost unknowns', 'baseline feedback scale mistakes success'],
  'half-shorthand': ['non-goals', 'scale mistakes success'],
  'half-spoken-titles': ['rollback:put-off', ''],
  'half-tbd': ['rollback:put-off non-goals:put-off cost:put-off unknowns', 'baseline scale mistakes success'],
  'half-thin-data': ['data:thin unknowns', 'baseline feedback scale mistakes success'],
  'half-vision': ['alternatives non-goals cost', 'baseline feedback success'],
  'half-wrapped-labels': ['rollback:empty unknowns', 'feedback scale mistakes success'],
  'non-ml-airflow': null,
  'non-ml-annotation-tool': null,
  'non-ml-caller': null,
  'non-ml-compiler': null,
  'non-ml-database': null,
  'non-ml-embedding-migration': null,
  'non-ml-experiment-platform': null,
  'non-ml-feature-flags': null,
  'non-ml-feature-store': null,
  'non-ml-gpu-cluster': null,
  'non-ml-k8s': null,
  'non-ml-llm-gateway': null,
  'non-ml-mobile': null,
  'non-ml-model-registry': null,
  'non-ml-notifications': null,
  'non-ml-pgvector': null,
  'non-ml-privacy': null,
  'non-ml-rag-ingestion': null,
  'non-ml-search-cluster': null,
  'non-ml-semantic-cache': null,
  'non-ml-serving-platform': null,
  'non-ml-shared-gpus': null,
  'non-ml-training-staff': null,
  'non-ml-ui': null,
  'non-ml-vector-database': null,
  'non-ml-vector-shards': null,
  'non-ml-web-service': null,
  'other-faq': null,
  'other-gpu-budget': null,
  'other-guidelines': null,
  'other-incident': null,
  'other-interview-guide': null,
  'other-landing-page': null,
  'other-model-card': null,
  'other-onboarding': null,
  'other-playbook': null,
  'other-postmortem': null,
  'other-quarter': null,
  'other-weekly': null,
  'silent-form': null,
  'silent-german': null,
  'silent-superseded': null,
}

const nothing = { programs: [], queries: [], documents: [] }

function read(file: string) {
  // Forms are what a project opens with; the others lie where designs are kept.
  const path = file.includes('-form') ? 'Projects/ranker/design-doc.md' : `docs/design/${file}`
  const text = { path, headPath: path, text: readFileSync(join(corpus, file), 'utf8') }
  const [design] = changedDesigns({ base: nothing, head: { ...nothing, documents: [text] } }, [])
  return design === undefined ? null : [told(openOf(reviewAnswers(design.head))), told(openOf(systemAnswers(design.head)))]
}

function told(open: OpenQuestion[]): string {
  return open.map(({ question, answer }) => (answer.is === 'half' ? `${question}:${answer.why}` : question)).join(' ')
}

test('the corpus is as large and as mixed as it is said to be', () => {
  expect(files.map((file) => file.replace('.md', ''))).toEqual(Object.keys(labels).sort())
  expect(files.length).toBeGreaterThanOrEqual(40)
  expect(files.filter((file) => file.startsWith('non-ml')).length).toBeGreaterThanOrEqual(8)
})

test.each(files)('%s is read as a person reads it', (file) => {
  expect(read(file)).toEqual(labels[file.replace('.md', '')])
})

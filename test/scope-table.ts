import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulebook } from '../src/generated/rulebook.ts'
import { review } from '../src/judge/review.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Rule } from '../src/model/rule.ts'
import type { ModelSettings } from '../src/model/settings.ts'
import { type Example, readExamples } from '../src/read/rule-page.ts'
import { loadPage } from '../src/tools/pages.ts'
import { reviewedExample } from './reviewed-example.ts'

/** What a model is, one property at a time; the rest stays as each example has it. `bot`: who opened the pull request. */
export const scopes = {
  stage: ['exploration', 'production'],
  impact: ['low', 'standard', 'high'],
  serving: ['none', 'batch', 'online', 'streaming', 'hybrid'],
  labels: ['none', 'immediate', 'delayed'],
  mode: ['observe', 'comment', 'enforce'],
  author: ['bot'],
} as const

type Dimension = keyof typeof scopes

/** `E` holds, `e` would in another mode or in a file of a model; `W`, `N`, `Q` as they stand; `·` has no word for it. From the gravest to none. */
export const cells = ['E', 'e', 'W', 'N', 'Q', '·'] as const
export type Cell = (typeof cells)[number]

export interface ScopeRow {
  rule: Rule
  /** By `dimension=value`. */
  cells: Record<string, Cell>
}

const root = join(import.meta.dirname, '..')

/** Every rule under every scope: the gravest that any of its own failing examples comes to. */
export async function scopeTable(): Promise<ScopeRow[]> {
  return await Promise.all(rulebook.rules.map(async (rule) => ({ rule, cells: await rowOf(rule) })))
}

async function rowOf(rule: Rule): Promise<Record<string, Cell>> {
  const { id } = rule.page
  const file = join(root, 'test/rules', `${id}.md`)
  const examples = [...loadPage(root, id).examples, ...(existsSync(file) ? readExamples(readFileSync(file, 'utf8')) : [])]
  const row: Record<string, Cell> = {}
  for (const example of examples.filter(({ expects }) => expects === 'finds')) {
    const { evidence } = await reviewedExample(owned(example))
    for (const [dimension, values] of Object.entries(scopes) as [Dimension, readonly string[]][])
      for (const value of values) {
        const key = `${dimension}=${value}`
        row[key] = graver(row[key], said(rule, within(evidence, dimension, value)))
      }
  }
  return row
}

/** Where an example names no configuration and no policy, all its files are a model's: only then can a rule of the code hold. */
function owned(example: Example): Example {
  const isModels = example.fences.some(({ path }) =>
    /(?:mle-review\.yml|gates\.yml|metrics\.json|production\.json|contract\.yml|data\.yml|description)$/.test(path),
  )
  const text = 'version: 1\nmodels:\n  m: {paths: ["**"], mode: enforce}\n'
  return isModels
    ? example
    : { ...example, fences: [...example.fences, { lang: 'yaml', path: 'both:.github/mle-review.yml', text, line: 0 }] }
}

function graver(a: Cell | undefined, b: Cell): Cell {
  return a === undefined || cells.indexOf(b) < cells.indexOf(a) ? b : a
}

/** What one rule alone makes of it. */
function said(rule: Rule, evidence: Evidence): Cell {
  const { findings, questions } = review(evidence, { ...rulebook, rules: [rule] })
  const asked: Cell[] = questions.length > 0 ? ['Q'] : []
  return [...findings.map(cellOf), ...asked].reduce<Cell>((gravest, it) => graver(gravest, it), '·')
}

function cellOf({ severity, holds }: Finding): Cell {
  return severity === 'E' && !holds ? 'e' : severity
}

/** The same change of models that are something else. */
function within(evidence: Evidence, dimension: Dimension, value: string): Evidence {
  if (dimension === 'author') return { ...evidence, pull: { ...evidence.pull, bot: true, author: 'renovate[bot]' } }
  const other = (settings: ModelSettings): ModelSettings => ({ ...settings, [dimension]: value })
  const everywhere = (read: Evidence['settings']): Evidence['settings'] => {
    if (read.is !== 'read') return read
    const models = Object.fromEntries(Object.entries(read.value.models).map(([id, settings]) => [id, other(settings)]))
    return { ...read, value: { ...read.value, models } }
  }
  return {
    ...evidence,
    settings: everywhere(evidence.settings),
    headSettings: everywhere(evidence.headSettings),
    models: evidence.models.map((model) => ({ ...model, settings: other(model.settings) })),
  }
}

/** The table as people read it. */
export function printScopes(rows: ScopeRow[]): string {
  const keys = Object.entries(scopes).flatMap(([dimension, values]) => values.map((value) => `${dimension}=${value}`))
  const heads = keys.map((key) => key.replace('=', ' '))
  const lines = rows.map(({ rule, cells }) => `| ${rule.page.id} | ${keys.map((key) => cells[key] ?? '?').join(' | ')} |`)
  return [
    '# What each rule says, by what the model is',
    '',
    'Each rule is asked of its own failing examples, with one property of the model changed at a time; a cell has the gravest answer.',
    '`E` holds the change, `e` would in another mode or in a file of a model, `W` remarks, `N` notes, `Q` asks, `·` has no word for it.',
    '',
    `| rule | ${heads.join(' | ')} |`,
    `| --- |${' :-: |'.repeat(keys.length)}`,
    ...lines,
    '',
  ].join('\n')
}

import { describe, expect, test } from 'vitest'
import { type Compact, compactFields, type FieldKey } from '../../src/model/compact.ts'
import { valueOf } from '../../src/model/read.ts'
import { readCompact } from '../../src/read/compact.ts'

const from = { path: 'description', commit: null, id: null }

function read(text: string): Compact {
  const compact = valueOf(readCompact(text, from, { always: true }))
  if (compact === null) throw new Error('unreadable')
  return compact
}

/** The fields that were found, by key. */
function fields(text: string): Partial<Record<FieldKey, string>> {
  return Object.fromEntries(Object.entries(read(text).fields).flatMap(([key, field]) => (field === null ? [] : [[key, field.value]])))
}

const state = (value: string) => read(`Goal: ${value}\nWho cares: x`).fields.goal?.state

test('all nineteen keys are always there, null where nothing is written', () => {
  expect(Object.keys(read('nothing').fields)).toEqual(compactFields.map(({ key }) => key))
  expect(Object.values(read('nothing').fields).every((field) => field === null)).toBe(true)
})

test.each(compactFields.flatMap(({ key, label, aliases }) => [label, key, ...aliases].map((name) => [name, key] as const)))(
  '%s is a label of %s',
  (name, key) => expect(fields(`${name}: an answer`)).toEqual({ [key]: 'an answer' }),
)

test.each([
  '',
  ' ',
  'TBD',
  'tbd.',
  'TBC by Ana',
  'TODO',
  'todo: ask Ana',
  'FIXME',
  '?',
  '???',
  '-',
  '—',
  '...',
  '…',
  '_',
  'n/a',
  'N/A.',
  'NA',
  'not applicable',
  'none?',
  'no?',
  'same as above',
  'See above',
  'ditto',
  '_No response_',
  '*TBD*',
  '`TODO`',
  '<fill in>',
  '<your goal here>',
  '[describe the goal]',
  '[ describe … ]',
  '{goal here}',
  '(optional)',
  '<!-- one sentence -->',
  '<!-- a --> <!-- b -->',
  'TBD <!-- soon -->',
  'to be determined',
  'xxx',
  '_What changes for the user?_',
  'n/a: TBD',
  'N/A - n/a',
  'placeholder',
  '- [ ]',
  '- TBD',
])('«%s» is no answer', (value) => expect(state(value)).toBe('empty'))

test.each([
  'n/a: no labels yet',
  'N/A because nothing is served',
  'not applicable - batch only',
  'n/a (offline model)',
  'NA: no labels',
  'n/a, the threshold stays',
  '*n/a*: no labels',
])('«%s» is a reasoned n/a', (value) => expect(state(value)).toBe('not-applicable'))

test.each([
  'none',
  'no',
  'None known',
  '0',
  'unknown, to be measured by the shadow run',
  'TODO-list users click more',
  'NA region only',
  '@ana',
  '85 %',
  '<https://acme.test/goal>',
  '[the plan](https://acme.test)',
  '[country=IT, country=DE]',
  '誤検知を減らす',
  'x',
  'The same as in June: fewer misses',
  'nan-safe scoring',
  'Who clicks? Shoppers.',
  '- a\n- b',
])('«%s» is an answer', (value) => expect(state(value)).toBe(value === 'x' ? 'empty' : 'answered'))

test.each([
  '**Who cares?** The risk desk: all of it',
  '_Who cares?_ The risk desk: all of it',
  '- **Who cares?** — The risk desk: all of it',
])('%s: a label that asks needs no colon', (text) => expect(fields(text)).toEqual({ whoCares: 'The risk desk: all of it' }))

describe('what is no field', () => {
  test.each([
    ['a sentence that mentions one', 'Our goal: be kind.\n\nThe baseline: see below. We asked who cares: nobody.'],
    ['a line that wraps at a label', 'We compare the candidate with the\nbaseline: the rules alone, and so on.'],
    ['an HTML comment', '<!--\nGoal: x\nWho cares: y\n-->\n\nText <!-- Baseline: z --> goes on <!--\nKnown risks: w\n--> here.'],
    ['an unclosed comment', 'Text\n\n<!--\nGoal: x\n\nWho cares: y'],
    ['a quotation', '> Goal: x\n> Who cares: y'],
    ['code', '```python\nGoal: x\nWho cares: y\n```\n\n    Goal: x\n    Who cares: y\n\n`Goal: x`'],
    ['text struck out', '~~Goal: x~~'],
    ['a link', '[Goal: x](https://acme.test)\nhttps://goal:80/'],
    ['a results table', '| model | auc |\n| --- | --- |\n| Baseline | 0.81 |\n| Candidate | 0.83 |'],
    ['a bold word that opens a sentence', '**Baseline** was better than the candidate.\n\n- **Goal** is in the ticket'],
    ['a bold word of another kind', '**Note** This is no field.\n\n- **IT** Recall fell.'],
    ['an item that is more than a label', '- Goals of the team\n  - one\n- Baseline'],
    ['a table of three columns', '| Goal | x | y |\n| --- | --- | --- |\n| Baseline | 1 | 2 |'],
  ])('%s', (_, text) => expect(fields(text)).toEqual({}))
})

describe('a value', () => {
  test.each<[string, string, Partial<Record<FieldKey, string>>]>([
    [
      'runs over lines and nested lists',
      'Known risks: two\n- one\n  - deeper\n- other\n\nGoal: x',
      { knownRisks: 'two\n- one\n  - deeper\n- other', goal: 'x' },
    ],
    [
      'of an item holds its own list',
      '- **Known risks:**\n  - one\n    - deeper\n  - two\n- Goal: x',
      { knownRisks: '- one\n  - deeper\n- two', goal: 'x' },
    ],
    [
      'follows a bold label without a colon',
      '**Goal** Fewer misses\n\n- **Decision owner** @ana\n- *Mistake budget* 20',
      { goal: 'Fewer misses', decisionOwner: '@ana', mistakeBudget: '20' },
    ],
    [
      'of a bare item is the list below it',
      '- Assumptions\n  - one\n  - two\n- Known risks\n\n  none seen',
      { assumptions: '- one\n- two', knownRisks: 'none seen' },
    ],
    ['runs over paragraphs', '**Known risks:** one\n\ntwo\n\n**Goal:** x', { knownRisks: 'one\n\ntwo', goal: 'x' }],
    [
      'of a heading runs to the next heading of its level',
      '## Goal\n\na\n\n### Detail\n\nb\n\n## Anything else\n\nc',
      { goal: 'a\n\n### Detail\n\nb' },
    ],
    ['of a line ends at any heading', 'Goal: a\n\n### Detail\n\nb', { goal: 'a' }],
    ['of a line ends at a rule', 'Goal: a\n\n---\n\nb', { goal: 'a' }],
    ['of a line above dashes is no heading', 'Goal: a\nWho cares: b\n---\nfooter', { goal: 'a', whoCares: 'b' }],
    ['ends at a bold label of another kind', '**Goal:** a\n\n**Test plan:** unit tests', { goal: 'a' }],
    [
      'keeps its Markdown, loses its comments',
      'Goal: **a** `b` <!-- hint --> [c](d)\nWho cares: x',
      { goal: '**a** `b` [c](d)', whoCares: 'x' },
    ],
    ['of a cell gets its pipes and lines back', '| Field | Value |\n|-|-|\n| Goal | a \\| b<br>c |', { goal: 'a | b\nc' }],
    [
      'may hold a table',
      '## Success metric\n\n| model | recall |\n| --- | --- |\n| Baseline | 0.80 |',
      { successMetric: '| model | recall |\n| --- | --- |\n| Baseline | 0.80 |' },
    ],
    [
      'may hold a list that says Baseline',
      '**Success metric:**\n- Baseline: 0.80\n- Goal: 0.82\n\n**Goal:** x',
      { successMetric: '- Baseline: 0.80\n- Goal: 0.82', goal: 'x' },
    ],
    ['stays inside its details', '<details>\n\nGoal: a\n\n</details>\n\nafter', { goal: 'a' }],
    [
      'before details that hold more',
      'Goal: a\n\n<details><summary>More</summary>\n\nWho cares: b\n\n</details>',
      { goal: 'a', whoCares: 'b' },
    ],
    [
      'of a heading may begin with a common word',
      '## Success metric\n\nBaseline: 0.80\n\n## Goal\n\nx',
      { successMetric: 'Baseline: 0.80', goal: 'x' },
    ],
    [
      'may wrap where a common word begins a line',
      'Success metric: better than the\nbaseline: the rules',
      { successMetric: 'better than the\nbaseline: the rules' },
    ],
    ['holds no label of a comment inside it', 'Goal: x <!--\nBaseline: z\n-->\nWho cares: y', { goal: 'x', whoCares: 'y' }],
    ['may hold a quotation', 'Goal: a\n\n> Baseline: quoted\n\nWho cares: b', { goal: 'a\n\n> Baseline: quoted', whoCares: 'b' }],
    ['that is one plain fence is its text', '## Goal\n\n```\na | b\n```\n\n## Who cares\n\nx', { goal: 'a | b', whoCares: 'x' }],
    [
      'ends where the ledger begins',
      'Rollback or fallback: flag\n\nIteration: 12\nChange: x\nDecision: keep',
      { rollbackOrFallback: 'flag' },
    ],
    [
      'may be a YAML list',
      '```yaml\ngoal: a\neval slices:\n  - country=IT\n  - recall: 0.80 -> 0.82\nbaseline: 0.810\n```',
      { goal: 'a', evalSlices: '- country=IT\n- recall: 0.80 -> 0.82', baseline: '0.810' },
    ],
  ])('%s', (_, text, expected) => expect(fields(text)).toEqual(expected))
})

test.each<[string, string, FieldKey, number]>([
  ['below a heading', '\n## Goal\n\n\nx', 'goal', 5],
  ['of a heading without one', 'a\n\n## Goal\n\n## Who cares\nx', 'goal', 3],
  ['in a table', '\n| Field | Value |\n|-|-|\n| Who cares | a |\n| Goal | b |', 'goal', 5],
  ['in a fence after CRLF', 'a\r\n\r\n```text\r\nWho cares: a\r\nGoal: x\r\n```', 'goal', 5],
  ['in a fence in a list', '- a\n\n  ```\n  Who cares: a\n  Goal: x\n  ```', 'goal', 5],
  ['in front matter', '---\nwho cares: a\ngoal: |\n  x\n---\n', 'goal', 3],
  ['below front matter', '---\nlayout: x\n---\n\nGoal: x', 'goal', 5],
  ['below a rule that is no front matter', '---\n\nGoal: x', 'goal', 3],
  ['among tags', '<details>\n<summary>a</summary>\nWho cares: a\nGoal: x\n</details>', 'goal', 4],
  ['after a comment of its own', 'Goal:\n<!-- a\nb -->\nx', 'goal', 4],
])('the line of a value %s is right', (_, text, key, line) => expect(read(text).fields[key]?.line).toBe(line))

test('a field given twice with different text is repeated; the first answer stands', () => {
  const { fields: found, repeated } = read('Goal: a\nWho cares: x\nGoal: b\nBaseline: main\nBaseline:  MAIN')
  expect(found.goal?.value).toBe('a')
  expect(repeated).toEqual([{ key: 'goal', lines: [1, 3], values: ['a', 'b'] }])
})

test("the template's empty line does not hide the answer below it", () => {
  const { fields: found, repeated } = read('Goal: <!-- ? -->\nWho cares: x\n\n## Goal\n\nfewer misses')
  expect([found.goal?.value, repeated]).toEqual(['fewer misses', []])
})

test.each([
  ['Sucess metric: x', 'Sucess metric', 'successMetric'],
  ['**Rolback or fallback:** x', 'Rolback or fallback', 'rollbackOrFallback'],
  ['- Gaol: x', 'Gaol', 'goal'],
  ['## Eval slcies', 'Eval slcies', 'evalSlices'],
  ['| Field | Value |\n|-|-|\n| Known riks | x |', 'Known riks', 'knownRisks'],
])('%s is nearly a field', (text, label, nearest) => {
  expect(read(`Mistake budget: 1\n\n${text}`).unknown).toMatchObject([{ label, nearest }])
})

test.each(['Reviewers: ana', '**Test plan:** x', 'Coal: x', 'Note: x', 'Option: x'])('%s is another label', (text) => {
  expect(read(`Mistake budget: 1\n${text}`).unknown.filter(({ label }) => label !== 'Coal')).toEqual([])
})

test('an entry of the ledger ends the field before it', () => {
  const text = 'Goal: x\n\n## Ledger\n\nIteration: 3\nMetric movement: recall 0.80 -> 0.82\nDecision: keep'
  expect(fields(text)).toEqual({ goal: 'x' })
})

import { expect, test } from 'vitest'
import { onlyRunsContracts, reviewingPart } from '../../src/read/workflow.ts'

const workflow = (...steps: string[]) => `name: contract
on: pull_request
jobs:
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${steps.map((step) => `      - ${step}\n`).join('')}`
const runs = 'uses: acme/mle-review@v1\n        with: {command: contract, provider: cpu}'
const reviews = 'uses: acme/mle-review@v1\n        with: {contract-report: out}'

test.each([
  ['runs a contract', workflow(runs), true],
  ['asks first whether it must', workflow('uses: acme/mle-review@v1\n        with: {command: contract-needed}', runs), true],
  ['reviews as well', workflow(runs, reviews), false],
  ['reviews', workflow(reviews), false],
  ['reviews without inputs', workflow('uses: acme/mle-review@v1'), false],
  ['starts it by a command line', workflow('run: npx mle-review review'), false],
  ['names it elsewhere only', workflow('run: echo hello\n        env: {A: mle-review}'), false],
  ['has another job that reviews', `${workflow(runs)}  review:\n    steps:\n      - ${reviews.replace('        ', '        ')}\n`, false],
  ['does without it', workflow('run: echo hello'), false],
  ['is none', 'jobs: [', false],
])('a workflow that %s', (_, text, only) => {
  expect(onlyRunsContracts(text)).toBe(only)
})

test('a workflow that runs contracts is watched like one that reviews', () => {
  expect(reviewingPart(workflow(runs))).toContain('"command":"contract"')
})

import { expect, test } from 'vitest'
import { openCheckout } from '../../src/world/checkout/checkout.ts'
import { gather } from '../../src/world/gather.ts'
import { GitFixture } from '../git-fixture.ts'

const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' }

async function ownersOf(files: Record<string, string>, model = 'paths: ["fraud/**", "lib/score.py"]') {
  using repository = new GitFixture()
  repository.commit({
    '.github/mle-review.yml': `version: 1\nmodels:\n  fraud:\n    ${model}\n`,
    'fraud/train.py': 'model.fit(x)\n',
    ...files,
  })
  repository.branch('topic')
  repository.commit({ 'fraud/train.py': 'model.fit(y)\n', '.github/CODEOWNERS': '* @mallory\n' })
  using checkout = await openCheckout(repository.dir, { env })
  const evidence = await gather(checkout, { asOf: '2026-11-20T12:00:00Z' })
  return evidence.models[0]?.codeOwners
}

test.each<[string, Record<string, string>, string | undefined, string[] | undefined]>([
  ['whom base names for all of its files', { CODEOWNERS: '* @ana\n/docs/ @ben\n' }, undefined, ['ana']],
  [
    'the last line that covers them',
    { 'docs/CODEOWNERS': '* @ana\nfraud @org/risk @eve\nlib/ @org/risk @eve\n' },
    undefined,
    ['org/risk', 'eve'],
  ],
  ['nobody, where its files have different owners', { CODEOWNERS: '/fraud/ @ana\n/lib/ @ben\n' }, undefined, undefined],
  ['nobody, where base has no such file', {}, undefined, undefined],
  ['nobody, where the configuration names somebody', { CODEOWNERS: '* @ana\n' }, 'paths: ["fraud/**"]\n    owners: [ben]', undefined],
  [
    'nor where its prediction contract does',
    { CODEOWNERS: '* @ana\n' },
    'paths: ["fraud/**"]\n    prediction: {decision_owner: Risk}',
    undefined,
  ],
])('%s', async (_, files, model, owners) => {
  expect(await ownersOf(files, model)).toEqual(owners)
})

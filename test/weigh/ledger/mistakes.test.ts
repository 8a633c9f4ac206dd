import { describe, expect, test } from 'vitest'
import { describes } from '../../../src/weigh/ledger/mistakes.ts'
import { isRetro, retroMistakes } from '../../../src/weigh/ledger/retro.ts'

test.each([
  'travel',
  'first payments of a new device, mostly travel',
  'bread in the first week of holidays, less than before',
  '- stolen phones\n- shared tablets',
  'None on the card side, but gift cards below 20 EUR are let through',
  'No change except for renters: 14 -> 31',
  'rose from 12 to 19, all of them weekend refunds',
  'OOM on the largest tenant',
  'yen without decimals are read as thousands',
  '3 regressions on Bengali OCR, see notebook 12',
  'IT doubles',
  '夜間の誤検知が増えた',
])('describes a mistake: %s', (text) => {
  expect(describes(text)).toBe(true)
})

test.each([
  'none',
  'None.',
  '**none**',
  'no new ones',
  'nothing unexpected',
  'nothing new',
  'none observed in the last window',
  'no significant change',
  '0',
  '112',
  '112 -> 97',
  '-4 %',
  'FP 3.1% → 2.8%',
  'fewer than before',
  'unchanged',
  'as before',
  'same as iteration 11',
  'same as baseline',
  'See #311',
  'see the notebook',
  'https://example.org/runs/12',
  '[error analysis](docs/errors.md)',
  'not measured yet',
  'not analysed',
  'within the noise of a week',
  'stable',
  'precision 0.71 -> 0.78, recall 0.80 -> 0.80',
  'down 12% overall',
  'rate dropped from 4% to 3%',
  'keine',
  'なし',
  'none seen; the window is short',
])('describes none: %s', (text) => {
  expect(describes(text)).toBe(false)
})

describe('a retrospective', () => {
  test.each([
    'retro.md',
    'Projects/x/retro.md',
    'Projects/X/Retrospective.md',
    'docs/incident-retro.md',
    'postmortem.md',
    'a/2026-03-post-mortem.md',
  ])('%s is one', (path) => {
    expect(isRetro(path)).toBe(true)
  })
  test.each(['retro.py', 'retrofit.md', 'docs/retro/index.md', 'design-doc.md', 'retro.md.bak'])('%s is none', (path) => {
    expect(isRetro(path)).toBe(false)
  })

  const sections = `# Retro: churn\n\n## What worked\n- the model was shipped in a week\n\n## False negatives\n\n| who | how many |\n|--|--|\n| dormant trials | 40 |\n\n**Model mistakes**\n\n- students were predicted to stay\n- seasonal workers: regression test added\n\n## Mistakes\n\n- the model scored resellers twice\n- we met too often\n`
  test('tells what the model got wrong, and not how people worked', () => {
    expect(retroMistakes(sections, null).map(({ text }) => text)).toEqual([
      'dormant trials | 40',
      'students were predicted to stay',
      'the model scored resellers twice',
    ])
  })
  test('only what the change wrote counts', () => {
    expect(retroMistakes(sections, sections.replace('- the model scored resellers twice\n', '')).map(({ line }) => line)).toEqual([19])
  })
})

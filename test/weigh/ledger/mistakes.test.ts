import { describe, expect, test } from 'vitest'
import { describes } from '../../../src/weigh/ledger/mistakes.ts'
import { isRetro, retroMistakes, retroTexts } from '../../../src/weigh/ledger/retro.ts'

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

test.each([
  'labels were off by one for the last class',
  'scores were NaN',
  'the last batch was scored twice',
  'rows came out of order',
  'all predictions were zero for a day',
])('describes one, in words of every model: %s', (text) => {
  expect(describes(text)).toBe(true)
})

test.each(['no rows were wrong', 'none was wrong', 'fewer rows are wrong', 'recall was 0.81, is 0.82', 'rates are lower now'])(
  'describes none, in words of every model: %s',
  (text) => {
    expect(describes(text)).toBe(false)
  },
)

describe('a retrospective', () => {
  test.each([
    'retro.md',
    'Projects/x/retro.md',
    'Projects/X/Retrospective.md',
    'docs/incident-retro.md',
    'postmortem.md',
    'a/2026-03-post-mortem.md',
    'docs/retro-2026-03.md',
    'docs/retros/2026-03-fraud.md',
    'docs/postmortems/fraud.md',
  ])('%s is one', (path) => {
    expect(isRetro(path)).toBe(true)
  })
  test.each([
    'retro.py',
    'retrofit.md',
    'docs/retro/index.md',
    'design-doc.md',
    'retro.md.bak',
    'docs/retros/README.md',
    'docs/retro-template.md',
    'docs/retrospective-view.py',
  ])('%s is none', (path) => {
    expect(isRetro(path)).toBe(false)
  })

  const sections = `# Retro: churn\n\n## What worked\n- the model was shipped in a week\n\n## False negatives\n\n| who | how many |\n|--|--|\n| dormant trials | 40 |\n\n**Model mistakes**\n\n- students were predicted to stay\n- seasonal workers: regression test added\n\n## Mistakes\n\n- the model scored resellers twice\n- we met too often\n`
  test('tells what the model got wrong, and not how people worked', () => {
    expect(retroMistakes(sections, null, []).map(({ text }) => text)).toEqual([
      'dormant trials | 40',
      'students were predicted to stay',
      'the model scored resellers twice',
    ])
  })
  test('only what the change wrote counts', () => {
    expect(retroMistakes(sections, sections.replace('- the model scored resellers twice\n', ''), []).map(({ line }) => line)).toEqual([19])
  })
  test.each([
    'The model recommended winter coats in July',
    'Predictions for new stores were negative for two weeks',
    'The classifier flagged all Turkish names as spam',
    'Forecasts ignored the bank holiday',
    'The scores were stale because the feature job had died',
    'Recall dropped to 0.4 for new customers',
    'Scores for tourists were far too low',
    'The bot told customers that returns are free',
    'Recommendations were the same for everybody',
    'Class weights were inverted and the rare class was never predicted',
  ])('of mistakes of anybody it takes those of the model: %s', (text) => {
    expect(retroMistakes(`## What went wrong\n\n- ${text}\n`, null, [])).toHaveLength(1)
  })
  test.each([
    'Training the new model took three weeks longer than planned',
    'The model registry was down twice',
    'Nobody reviewed the model card',
    'The model was too slow for the mobile app',
    'Labels arrived a month late',
    'Model deployment needed manual steps',
    'Score the candidates earlier in the project',
    'GPU quota ran out while we trained the model',
    'We shipped the model without telling support',
    'Data scientists and engineers did not agree on the labels',
    'The forecast should be ready before 6:00',
  ])('and not those of people: %s', (text) => {
    expect(retroMistakes(`## What went wrong\n\n- ${text}\n`, null, [])).toEqual([])
  })
  test.each([
    ['What did not go well', 'False negatives on gift cards doubled', true],
    ["What didn't work", 'The model scored all corporate cards as fraud', true],
    ['What could have been better', 'Recall on new customers fell to 0.4', true],
    ['What went wrong', 'The model missed refunds, and the gate did not look at them', true],
    ['What went wrong', 'The model missed refunds; there was no test', true],
    ['What went wrong', 'The model missed refunds, the gate looks at them now', false],
    ['👎 Issues', 'the model ranked sold items first', true],
    ['What did not go well', 'Too many meetings', false],
    ['What went well', 'The model missed no refund', false],
    ['What could have been better', 'The vendor answered late', false],
  ])('under "%s": "%s"', (heading, text, isTold) => {
    expect(retroMistakes(`# Retro\n\n## ${heading}\n\n- ${text}\n`, null, []).length > 0).toBe(isTold)
  })
  test('a test that is named beside a mistake must be there; what stands below it counts', () => {
    const text =
      '## False negatives\n\n- students: `tests/test_students.py`\n- seasonal workers\n  - now a slice of the gates\n- resellers\n  - `tests/test_resellers.py` has the case\n'
    const open = (keepers: string[]) => retroMistakes(text, null, keepers).map(({ line }) => line)
    expect(open([])).toEqual([3, 6])
    expect(open(['tests/test_students.py', 'a/tests/test_resellers.py'])).toEqual([])
    expect(retroTexts(text).join(' ')).toContain('tests/test_resellers.py')
  })
})

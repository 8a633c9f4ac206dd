import { expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import { figuresOf } from '../../src/weigh/claim-evidence.ts'
import { claimsIn } from '../../src/weigh/claims.ts'
import { prose } from '../../src/weigh/compact-prose.ts'

const metrics = ['recall', 'auc', 'f1', 'log_loss', 'p95_latency_ms', 'positive_rate']
const claims = (text: string) => claimsIn(prose(text), metrics).map(({ metric, to, line }) => `${metric} ${to.text} @${line}`)

test.each<[string, string[]]>([
  ['recall 0.861 -> 0.88', ['recall 0.88 @0']],
  ['Recall: 0.861 → 0.88', ['recall 0.88 @0']],
  ['**Recall** = `0.88`', ['recall 0.88 @0']],
  ['recall=0.88.', ['recall 0.88 @0']],
  ['AUC from 0.857 to 0.861', ['auc 0.861 @0']],
  ['the recall went from 80 % to 88 %', ['recall 88 % @0']],
  ['Log loss 0.15 --> 0.143; F1 0.7 => 0.73', ['log_loss 0.143 @0', 'f1 0.73 @0']],
  ['p95 latency 58 -> 61 ms, positive rate 1.9 % -> 1.8 %', ['p95_latency_ms 61 ms @0', 'positive_rate 1.8 % @0']],
  ['- recall 0.80 -> 0.82\n- `auc` 0.85 -> 0.86', ['recall 0.82 @0', 'auc 0.86 @1']],
  ['recall (country=IT) 0.74 -> 0.763', ['recall 0.763 @0']],
  ['country=IT recall 0.74 -> 0.763', ['recall 0.763 @0']],
  ['Recall on the held-out test set goes from 0.861 to 0.884.', ['recall 0.884 @0']],
  ['recall 0.861 -> 0.88 without losing auc', ['recall 0.88 @0']],
  ['raises recall from 0.81 to 0.86 and auc from 0.85 to 0.86', ['recall 0.86 @0', 'auc 0.86 @0']],
  ['recall: 0.86 -> 0.881 (+0.02)', ['recall 0.881 @0']],
  ['p95_latency_ms 1,020 -> 980', ['p95_latency_ms 980 @0']],
])('«%s» claims', (text, expected) => expect(claims(text)).toEqual(expected))

test.each([
  'recall >= 0.88',
  'recall at least 0.88',
  'target: recall 0.86 -> 0.9',
  'Target: recall 0.86 -> 0.9, auc 0.85 -> 0.9',
  'Targets:\n- recall 0.8 -> 0.9',
  'recall should go from 0.8 to 0.9',
  'we expect recall 0.8 -> 0.9',
  'raise recall from 0.80 to 0.88',
  'recall 0.8 -> 0.9 by March',
  'recall 0.861 -> ~0.88',
  'recall about 0.88',
  'recall 0.861 -> 0.88 ± 0.01',
  'recall 0.86-0.88',
  'recall +0.02',
  'recall up by 0.02',
  'recall: 0.88',
  'recall -> 0.88',
  'recall 0,81 -> 0,88',
  'recall 0.8 -> 0.9 pp',
  'recall = 1.2x',
  'recall 0.8 -> 0.9 -> 0.85',
  'train recall 0.9 -> 0.95',
  'validation recall = 0.9',
  'recall 0.8 -> 0.9 on validation',
  'val_recall = 0.9',
  'recall@5 = 0.9',
  'PR-AUC 0.4 -> 0.5',
  'PR AUC 0.4 -> 0.5',
  'roc auc = 0.9',
  'macro f1 = 0.9',
  'recall.macro = 0.9',
  'IT recall 0.7 -> 0.8',
  'recall = 0.91 on the vendor model',
  'the old recall = 0.79',
  'recall 0.8 -> 0.9 in the first experiment',
  'recall = 0.9 at threshold 0.3',
  'online recall = 0.9',
  'recall was 0.88 last month',
  '~~recall 0.8 -> 0.9~~',
  'https://acme.test/recall=0.9',
  'precision 0.8 -> 0.9',
  'recallability 0.8 -> 0.9',
  '再現率 0.80 -> 0.88',
  'is recall = 0.9 ?',
  'recall ≥ 0.9 -> 0.95',
  'recall 0.8 -> 0.9 if calibrated',
  'without merchant age: recall = 0.79',
  'Next:\n- recall 0.8 -> 0.9',
  'recall | 0.80 | 0.88',
  'best seed: recall = 0.9',
])('«%s» claims nothing about this candidate', (text) => expect(claims(text)).toEqual([]))

test('a limit counts as a figure of its metric, of head and of base, for slices and for do-not-ship', () => {
  const gates = (min: string) => ({
    is: 'read' as const,
    value: {
      gates: [
        {
          metric: 'recall',
          min,
          better: 'higher' as const,
          doNotShip: { min: '0.5' },
          slices: [{ slice: 'country', between: ['0.1', '0.2'] as [string, string] }],
          tier: 'hold' as const,
        },
      ],
    },
    from: { path: '', commit: null, id: null },
  })
  const nothing = { base: { is: 'absent' as const }, head: { is: 'absent' as const } }
  const model: Pick<ModelEvidence, 'gates' | 'metrics' | 'production'> = {
    gates: { base: gates('0.8'), head: gates('0.7') },
    metrics: nothing,
    production: nothing,
  }
  expect(figuresOf('recall', model, [])).toEqual(['0.8', '0.5', '0.1', '0.2', '0.7', '0.5', '0.1', '0.2'])
  expect(figuresOf('auc', model, [])).toEqual([])
})

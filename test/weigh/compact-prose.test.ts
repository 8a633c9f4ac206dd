import { expect, test } from 'vitest'
import type { CompactField } from '../../src/model/compact.ts'
import { answered, hasQuantity, prose, readsAsEnglish } from '../../src/weigh/compact-prose.ts'
import { mentions } from '../../src/weigh/metric-names.ts'

test.each<[string, Partial<CompactField> | null, boolean]>([
  ['an answer', {}, true],
  ["a default of the model's", { inherited: true }, false],
  ['a placeholder', { state: 'empty' }, false],
  ['a reasoned n/a', { state: 'not-applicable' }, false],
  ['nothing', null, false],
])('%s is the author’s own answer: %s', (_, field, is) =>
  expect(answered(field && { value: 'x', line: 1, state: 'answered', ...field })).toBe(is),
)

test.each(['Improve the model', 'A few false positives are fine', 'Try a bigger model', 'The rates of all errors é'])(
  '«%s» reads as English',
  (text) => expect(readsAsEnglish(text)).toBe(true),
)

test.each([
  'Das Modell soll besser werden',
  'Nur wenige false positives und die Rate der Fehler',
  'La cible est le rappel, pas la rate',
  'the rate der',
  'The rates of all errors é è',
  'mejorar el modelo para los clientes',
  '誤検知は少し',
  'Улучшить модель',
  '',
])('«%s» does not', (text) => expect(readsAsEnglish(text)).toBe(false))

test.each(['3 a day', 'half of today', '５件', '€ and $', 'none'])('«%s» holds a quantity', (text) => expect(hasQuantity(text)).toBe(true))
test.each(['a few', 'as low as possible', ''])('«%s» holds none', (text) => expect(hasQuantity(text)).toBe(false))

test('prose keeps its lines and loses its marks', () => {
  expect(prose('**recall** `0.8`\n_see_ [run](https://a.test) ~~old~~ p95\\_latency_ms <b>x</b>').split('\n')).toEqual([
    'recall 0.8',
    'see [run]    p95_latency_ms  x ',
  ])
})

test.each<[string, string[]]>([
  ['recall and ROC-AUC', ['recall', 'roc_auc']],
  ['pr-auc, val_recall, recall@5, recall-at-k, x.recall', []],
  ['P95 latency ms; p95 latency', ['p95_latency_ms', 'p95_latency_ms']],
])('«%s» mentions %j', (text, expected) => {
  expect(mentions(text, ['recall', 'roc_auc', 'auc', 'p95_latency_ms']).map(({ metric }) => metric)).toEqual(expected)
})

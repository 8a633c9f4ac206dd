import { expect, test } from 'vitest'
import { unmeasuredSlices } from '../../src/weigh/compact-slices.ts'
import { otherSnapshot } from '../../src/weigh/compact-snapshot.ts'

const measured = ['country=DE', 'country=IT', 'channel=web,country=IT', 'age band=18-25']
const slices = (text: string) =>
  unmeasuredSlices(text, measured, ['recall', 'p95_latency_ms']).map(({ slice, line }) => `${slice} @${line}`)

test.each<[string, string[]]>([
  ['country=ES', ['country=ES @0']],
  ['country=DE\ncountry = ES', ['country=ES @1']],
  ['device=ios', ['device=ios @0']],
  ['`country="es"`, country=\'ES\'', ['country=es @0']],
  ['country: DE, IT, ES', ['country=ES @0']],
  ['channel=web,country=FR', ['country=FR @0']],
  ['age_band=26-35', ['age_band=26-35 @0']],
])('«%s» promises what is not measured', (text, expected) => expect(slices(text)).toEqual(expected))

test.each([
  'country=IT',
  'Country = it',
  'country=IT (n=337)',
  'recall=0.76 for country=IT',
  'p95_latency_ms=61',
  'threshold=0.42',
  'top k=5',
  'country=IT, Spain and night hours',
  'every country',
  'country: all',
  'country: Italy and Germany',
  'country: IT',
  'country: DE and IT',
  'country: DE, IT, the rest of Europe',
  'country: DE, ES, the rest of Europe',
  'amount>=500, amount!=0, amount<=9',
  'https://acme.test/?country=ES',
  'x==y',
  'country=ES is not measured: 12 rows',
  'country=ES excluded',
  'confidence=high, recall=fine',
  'age_band=18-25',
  'channel=web',
  'a=1',
])('«%s» promises nothing that is missing', (text) => expect(slices(text)).toEqual([]))

test.each([
  ['age=65+', 'age=65+'],
  ['age="65+" and others', 'age=65+'],
  ['card type=gold', 'card type=gold'],
  ['Card Type = Gold, please', 'card type=gold'],
  ['city=New York', 'city=New York'],
  ['shop kind="big box"', 'shop kind=big box'],
  ['shop kind=big box, age=18-25.', 'shop kind=big box'],
])('«%s» names the measured %s as it is called', (text, slice) => {
  expect(unmeasuredSlices(text, [slice, 'age=18-25'], [])).toEqual([])
})

test.each([
  ['age=70+', 'age=65+', 'age=70'],
  ['card type=platinum', 'card type=gold', 'type=platinum'],
  ['city=New Orleans', 'city=New York', 'city=New'],
])('«%s» is not the measured %s', (text, slice, missing) => {
  expect(unmeasuredSlices(text, [slice], [])).toEqual([{ slice: missing, line: 0 }])
})

test('a value in a list counts when it looks like one of the measured', () => {
  expect(unmeasuredSlices('tier: A1, gold, B2, Silver', ['tier=A1', 'tier=gold'], [])).toEqual([{ slice: 'tier=B2', line: 0 }])
})

test.each([
  ['fraud-2026-10-01', 'fraud-2026-11-01', 'fraud-2026-10-01'],
  ['Labels: chargeback. Snapshot: 2026-10-01', 'fraud-2026-11-01', '2026-10-01'],
  ['chargebacks, s3://lake/fraud/v12', 's3://lake/fraud/v13', 's3://lake/fraud/v12'],
  ['v13', 'v12', 'v13'],
  ['fraud-202610, batch 02611', 'fraud-202611', 'fraud-202610'],
  ['chargeback labels, chargeback-2025-01', 'chargeback-2026-01', 'chargeback-2025-01'],
  ['md5 0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210', '0123456789abcdef0123456789abcdef'],
])('«%s» names another snapshot than %s', (text, id, named) => expect(otherSnapshot(text, id)).toBe(named))

test.each([
  ['fraud-2026-11-01', 'fraud-2026-11-01'],
  ['FRAUD_2026_11_01', 'fraud-2026-11-01'],
  ['snapshot 2026-11-01', 'fraud-2026-11-01'],
  ['was fraud-2026-10-01, is fraud-2026-11-01.', 'fraud-2026-11-01'],
  ['chargeback-60d@2', 'fraud-2026-11-01'],
  ['the November snapshot', 'fraud-2026-11-01'],
  ['trained until 2026-10-01', 'fraud-2026-11-01'],
  ['snapshot fedcba98', 'sha256:fedcba9876543210'],
  ['v1', 'v2'],
  ['v1...', 'v2'],
  ['was fraud-202610, is 202611', 'fraud-202611'],
  ['11月のスナップショット', 'fraud-2026-11-01'],
  ['snapshot taken 2026-12-02 of the warehouse', 'fraud-2026-11-01'],
  ['', 'fraud-2026-11-01'],
])('«%s» does not contradict %s', (text, id) => expect(otherSnapshot(text, id)).toBeNull())

import { expect, test } from 'vitest'
import { isMeasured, readNumber } from '../../src/weigh/written-number.ts'

const holds = (said: string, measured: string | number) => {
  const number = readNumber(said)
  return number !== null && isMeasured(number, measured)
}

test.each<[string, string | number]>([
  ['0.8172', '0.8172'],
  ['0.82', '0.8172'],
  ['0.81', '0.8172'],
  ['0.817', '0.8172'],
  ['.82', '0.8172'],
  ['-.82', '-0.8172'],
  ['81.7 %', '0.8172'],
  ['82%', '0.8172'],
  ['81.72 percent', '0.8172'],
  ['82', '0.8172'],
  ['0.82', '81.72'],
  ['0.8', '0.75'],
  ['0.7', '0.75'],
  ['61', '61.4'],
  ['61 ms', '61.4'],
  ['0.061 s', '61.4'],
  ['61', 61.4],
  ['1,020', '1020'],
  ['-0.05', '-0.0512'],
  ['−0.05', '-0.0549'],
  ['0.30', 0.1 + 0.2],
  ['2 GB', '2048'],
  ['0', '0'],
])('%s is %s at the precision written', (said, measured) => expect(holds(said, measured)).toBe(true))

test.each<[string, string]>([
  ['0.88', '0.8172'],
  ['0.81', '0.82'],
  ['0.83', '0.8172'],
  ['0.80', '0.8172'],
  ['0.818', '0.8172'],
  ['0.816', '0.8172'],
  ['0.81720', '0.8173'],
  ['85 %', '0.8172'],
  ['0.9', '0.8172'],
  ['62', '61.4'],
  ['60', '61.4'],
  ['0.05', '-0.05'],
  ['1,020', '1.02'],
  ['48 ms', '61.4'],
  ['8.2', '0.8172'],
  ['-0.05', '-0.06'],
  ['-0.05', '-0.07'],
  ['-0.05', '-0.0441'],
])('%s is not %s', (said, measured) => expect(holds(said, measured)).toBe(false))

test.each(['', 'ms', '-', '%'])('%j is no number', (text) => expect(readNumber(text)).toBeNull())

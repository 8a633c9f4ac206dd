import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bar } from '../../src/reply/bar.ts'
import { decimalsOf, figure, signed } from '../../src/reply/figure.ts'
import { inFigures, limitText, missed } from '../../src/reply/gate-words.ts'
import { sliceCharts } from '../../src/reply/slice-charts.ts'
import { gate } from './fixtures/build.ts'

describe('a bar', () => {
  test.each([
    ['misses by one cell', -0.025, 1, '···█│····'],
    ['misses by half a cell', -0.0125, 1, '···▐│····'],
    ['misses by a hair: still seen', -1e-9, 1, '···▐│····'],
    ['stands on the limit', 0, 1, '····│····'],
    ['has a hair of room', 1e-9, 1, '····│▌···'],
    ['has two cells of room', 4, 80, '····│██··'],
    ['has all the room there is', 8, 80, '····│████'],
    ['has more than that', 9, 80, '····│███›'],
    ['misses by more than that', -9, 80, '‹███│····'],
    ['measures against the limit’s size, whatever its sign', -0.05, -1, '··██│····'],
    ['takes half a range for the whole', 0.005, [0.01, 0.03] as [number, number], '····│██··'],
    ['outside a range', -0.01, [0.01, 0.03] as [number, number], '████│····'],
  ])('%s', (_, margin, limit, drawn) => {
    expect(bar({ margin, limit })).toBe(drawn)
  })

  test.each([
    ['no margin', null, 1],
    ['no limit', 0.1, null],
    ['a limit of zero: nothing to take a share of', 0.1, 0],
    ['an empty range', 0, [1, 1] as [number, number]],
  ])('is not drawn for %s', (_, margin, limit) => {
    expect(bar({ margin, limit })).toBeNull()
  })

  test('is nine characters, filled on the side of the margin’s sign only', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.double({ noNaN: true, min: 0.001, max: 1e9 }), (margin, limit) => {
        const drawn = bar({ margin, limit }) ?? ''
        expect([...drawn]).toHaveLength(9)
        const [left, right] = drawn.split('│')
        expect(/[█▐▌‹›]/.test(left ?? '')).toBe(margin < 0)
        expect(/[█▐▌‹›]/.test(right ?? '')).toBe(margin > 0)
      }),
    )
  })
})

describe('figures of a row', () => {
  test.each([
    ['three digits where they tell all', gate('recall', { observed: 0.8171, limit: 0.8413 }), ['0.817', '0.841', '−0.024']],
    [
      'more where the margin is small: a miss never looks like a hit',
      gate('recall', { observed: 0.84085, limit: 0.841 }),
      ['0.84085', '0.84100', '−0.00015'],
    ],
    ['no more than was written', gate('recall', { observed: 0.84, limit: 0.841 }), ['0.840', '0.841', '−0.001']],
    ['whole numbers stay whole', gate('rows', { observed: 1234567, limit: 1000000 }), ['1,234,567', '1,000,000', '+234,567']],
    ['milliseconds', gate('p95', { observed: 61.4, limit: 80, sense: 'max' }), ['61.4', '80.0', '+18.6']],
    ['tiny ones', gate('fpr', { observed: 0.0000123, limit: 0.00002, sense: 'max' }), ['0.0000123', '0.0000200', '+0.0000077']],
    ['thirds are not written out', gate('x', { observed: 1 / 3, limit: 0.3 }), ['0.333', '0.300', '+0.033']],
  ])('%s', (_, row, shown) => {
    const decimals = decimalsOf(row)
    expect([figure(row.observed ?? 0, decimals), figure(row.limit as number, decimals), signed(row.margin ?? 0, decimals)]).toEqual(shown)
  })

  test('observed and limit never look equal where they are not', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (observed, limit) => {
        const row = gate('m', { observed, limit })
        if (Math.abs(row.margin ?? 0) < 1e-8) return
        const decimals = decimalsOf(row)
        expect(figure(observed, decimals)).not.toBe(figure(limit, decimals))
      }),
    )
  })

  test('powers of ten only where nothing else fits', () => {
    expect(figure(1.5e20, 0)).toBe('1.50e+20')
    expect(figure(-2e-12, 12)).toBe('−2.00e-12')
  })
})

describe('a missed gate in words', () => {
  test.each([
    ['lost-too-much', 'min', 'loses more recall than its gate allows'],
    ['lost-too-much', 'max', 'raises recall by more than its gate allows'],
    ['gained-too-little', 'min', 'gains less recall on `main` than its gate asks'],
    ['below-min', 'min', 'has recall under its limit'],
    ['above-max', 'max', 'has recall over its limit'],
    ['outside', 'between', 'has recall outside its range'],
    ['do-not-ship', 'min', 'crosses the do-not-ship limit on recall'],
    ['metric-absent', null, 'cannot be weighed on recall: metric absent'],
  ] as const)('%s, %s', (reason, sense, words) => {
    expect(missed(gate('recall', { reason, sense, status: 'fail', against: 'baseline' }), 'main')).toBe(words)
  })

  test('the figures name the reference and the side that is asked', () => {
    const held = gate('log_loss', { against: 'production', observed: 0.31, reference: 0.3, limit: 0.306, sense: 'max' })
    expect(inFigures(held, 'main')).toBe('`log_loss` 0.310 against 0.300 in production; at most 0.306 is allowed.')
    expect(limitText(gate('x', { limit: [0.01, 0.03], sense: 'between' }), 2)).toBe('0.01 to 0.03')
  })
})

describe('slice pictures', () => {
  const slice = (name: string, observed: number, over = {}) => gate('recall', { slice: name, observed, limit: 0.75, ...over })

  test('one bar says nothing', () => {
    expect(sliceCharts([slice('country=IT', 0.8)])).toEqual([])
  })

  test('the worst first, and at most twenty', () => {
    const [chart = ''] = sliceCharts(Array.from({ length: 50 }, (_, i) => slice(`country=c${i}`, 0.9 - i / 100)))
    expect(chart).toContain('worst 20 of 50')
    expect(/x-axis \[(.*)\]/.exec(chart)?.[1]?.split(', ')).toHaveLength(20)
    expect(chart).toContain('x-axis ["c49", "c48"')
  })

  test('one picture a metric and key; limits on references are not drawn', () => {
    const rows = [
      slice('country=IT', 0.8),
      slice('country=DE', 0.7),
      slice('channel=web,country=IT', 0.8),
      slice('channel=app,country=IT', 0.8),
      slice('country=FR', 0.8, { against: 'baseline' }),
    ]
    expect(sliceCharts(rows).map((chart) => /title "(.*?)"/.exec(chart)?.[1])).toEqual([
      'recall by country (line: limit)',
      'recall by channel and country (line: limit)',
    ])
  })

  test('whatever the names are, each line of the picture keeps its form', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 4 }),
        (metric, name, values) => {
          const [chart = ''] = sliceCharts(
            values.map((observed, i) => gate(metric, { slice: `k=${name}${i}`, observed, limit: 0.5, margin: 0 })),
          )
          const number = String.raw`-?\d+(?:\.\d+)?`
          const word = String.raw`"[^"\n\x60\\#;{}<>&]*"`
          expect(chart).toMatch(
            new RegExp(
              `^\`\`\`mermaid\nxychart-beta\n  title ${word}\n  x-axis \\[${word}(?:, ${word})*\\]\n  y-axis ${word} ${number} --> ${number}\n  bar \\[${number}(?:, ${number})*\\]\n  line \\[${number}(?:, ${number})*\\]\n\`\`\`$`,
            ),
          )
        },
      ),
    )
  })
})

import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { cut } from '../../src/judge/cut.ts'
import { codeSpan, inLog, quote, tableCode } from '../../src/judge/quote.ts'
import { visible } from '../../src/judge/visible.ts'

const parse = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
}

/** What a quotation may come to: text, and GitHub's own way to write a dollar. */
function meaning(markdown: string): string[] {
  return nodes(parse(markdown))
    .filter((node) => !['root', 'paragraph', 'text'].includes(node.type))
    .filter((node) => !(node.type === 'html' && /^<\/?span>$/.test(node.value)))
    .map(({ type }) => type)
}

const reads = (markdown: string) => textOf(parse(markdown), { includeHtml: false }).replaceAll('\u200B', '')

/** What GitHub makes of text after Markdown is done with it. */
const references = /@[A-Za-z0-9]|#\d|gh-\d|:\/\/|www\./i

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@octocat',
        '@org/team',
        '#1',
        'GH-12',
        'gh-3',
        'acme/x#9',
        'fixes #4',
        'https://github.com/a/b/issues/1',
        'www.evil.example',
        'http://x.y',
        'mail@evil.example',
        'mailto:a@b.cd',
        '<img src=x>',
        '</details>',
        '<!-- mle-review:v1 kind=summary -->',
        '<b',
        '&lt;',
        '&#64;x',
        '|',
        '\n',
        '\r\n',
        '\t',
        '`',
        '```',
        '~~~',
        '**',
        '*',
        '_',
        '__',
        '~~',
        '[x](y)',
        '![i](j)',
        '[^1]',
        '[x]: y',
        '\\',
        '$',
        '$$',
        '# ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '> ',
        '---',
        '===',
        ':--',
        '    ',
        '::error::x',
        '##[error]',
        '\u202E',
        '\u200B',
        '\u200D',
        '\uFEFF',
        '\u2028',
        '\uD800',
        '👩‍👩‍👧',
        'é',
        '日本',
        'merchant_age_days',
        'a',
        ' ',
        '0.5',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

describe('quote', () => {
  test.each([
    ['a mention', '@octocat', '@&#8203;octocat'],
    ['a reference that would close', 'fixes #12 and GH-4', 'fixes #&#8203;12 and GH-&#8203;4'],
    ['an address', 'https://github.com/a/b/issues/1', 'https:&#8203;//github.com/a/b/issues/1'],
    ['a forged marker', '<!-- mle-review:v1 kind=summary -->', '&lt;!-- mle-review:v1 kind=summary --&gt;'],
    ['a cell that would end', 'a|b', 'a&#124;b'],
    ['a heading that would begin', 'x\n# y', 'x #&#8203; y'],
    ['names as people write them stay as they are', 'merchant_age_days is 0.31', 'merchant_age_days is 0.31'],
    ['a negative number is no list', '-0.024', '-0.024'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['a decimal is no list either', '0.8172', '0.8172'],
    ['what would be a list', '1. x', '1\\. x'],
    ['nothing', '', ''],
  ])('%s', (_, text, markdown) => {
    expect(quote(text)).toBe(markdown)
  })

  test('whatever it is given: text that reads the same, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = quote(text)
        expect(meaning(markdown)).toEqual([])
        const shown = textOf(parse(markdown), { includeHtml: false })
        expect(shown).not.toMatch(references)
        expect(shown.replaceAll('\u200B', '')).toBe(visible(text))
      }),
      { numRuns: 400 },
    )
  })

  test('within a list, a table, a heading and bold it changes nothing around it', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const markdown = `### T ${quote(a)}\n\n- x ${quote(a)} · ${quote(b)}\n\n| a | b |\n| - | - |\n| ${quote(a)} | ${tableCode(b)} |\n\n**x ${quote(b)} y**`
        const types = nodes(parse(markdown)).map(({ type }) => type)
        expect(types.filter((type) => ['link', 'image', 'footnoteReference', 'delete', 'emphasis', 'break'].includes(type))).toEqual([])
        expect(parse(markdown).children.map(({ type }) => type)).toEqual(['heading', 'list', 'table', 'paragraph'])
        expect(types.filter((type) => type === 'tableCell')).toHaveLength(4)
        expect(types.filter((type) => type === 'strong')).toHaveLength(1)
      }),
      { numRuns: 150 },
    )
  })

  test('a quotation is never longer than it may be, and ends with a whole character', () => {
    const family = '👩‍👩‍👧'
    expect(reads(quote(family.repeat(500)))).toMatch(new RegExp(`^(${family}){100,}…$`))
  })
})

describe('codeSpan', () => {
  test('whatever it is given: one span that reads the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [paragraph] = parse(`x ${codeSpan(text)} y`).children
        const inner = paragraph && 'children' in paragraph ? paragraph.children : []
        if (visible(text) === '') {
          expect(codeSpan(text)).toBe('(empty)')
          return
        }
        expect(inner.map(({ type }) => type)).toEqual(['text', 'inlineCode', 'text'])
        expect(textOf(inner[1]).replaceAll('\u200B', '')).toBe(visible(text))
      }),
      { numRuns: 400 },
    )
  })

  test('is nowhere a workflow command', () => {
    fc.assert(fc.property(hostile, (text) => void expect(codeSpan(text)).not.toMatch(/^\s*::|##\[/m)))
  })
})

describe('visible', () => {
  test.each([
    ['a direction override is named', 'a\u202Egpj.exe', 'a⟨U+202E⟩gpj.exe'],
    ['a run of them once', '\u200B\u200B\u200Bx', '⟨U+200B and 2 more⟩x'],
    ['tags that spell a hidden sentence', 'ok\u{E0041}\u{E0042}', 'ok⟨U+E0041 and 1 more⟩'],
    ['a letter without a shape', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['an escape sequence', '\u001B[31mred', '⟨U+001B⟩[31mred'],
    ['a family stays together', 'a 👩‍👩‍👧 b', 'a 👩‍👩‍👧 b'],
    ['a heart keeps its colour', '❤️', '❤️'],
    ['a selector of a shape without anything to shape', 'x\uFE0Fy', 'xy'],
    ['Persian keeps its joiner', 'می‌خواهم', 'می‌خواهم'],
    ['half a character', '\uD83D', '\uFFFD'],
    ['lines become one', 'a\r\n b\u2028c\u0085d', 'a b c d'],
    ['a pile of accents is thinned', `e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(4)}`],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

test('cut never splits what a reader sees as one character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
      const short = cut(text, most)
      expect(short.length).toBeLessThanOrEqual(Math.min(text.length, most))
      const whole = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
      const kept = short.replace(/…$/, '')
      if (short !== text)
        expect(whole.slice(0, [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(kept)].length).join('')).toBe(kept)
    }),
  )
})

test.each([
  ['::error file=x::y', ':\u200B:error file=x::y'],
  ['  ::set-output name=x::y', '  :\u200B:set-output name=x::y'],
  ['a ##[error]b', 'a ##\u200B[error]b'],
  ['plain: text :: here', 'plain: text :: here'],
])('in a log %j is no command', (line, inert) => {
  expect(inLog(line)).toBe(inert)
})

test.each([
  ['a million at signs', '@'.repeat(1e6)],
  ['a million accents', '\u0301'.repeat(1e6)],
  ['a million joiners', '\u200D'.repeat(1e6)],
  ['a million backticks', '`'.repeat(1e6)],
  ['a million blanks', ' '.repeat(1e6)],
  ['half a million dashes and underscores', '-_'.repeat(5e5)],
])('%s are quoted without ado', (_, text) => {
  for (const said of [quote(text), codeSpan(text)]) expect(said.length).toBeLessThan(20_000)
})

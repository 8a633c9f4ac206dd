import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../src/judge/visible.ts'
import { columnsOf } from '../../src/reply/columns.ts'

/** The same by definition, without the short way for texts that hold nothing wide. */
const byDefinition = (text: string) =>
  [
    ...text
      .replace(/\p{RGI_Emoji}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/gv, 'xx')
      .replace(/\p{M}/gu, ''),
  ].length

const pieces = [
  '⛔',
  '✅',
  '✔',
  '✘',
  '👀',
  '\uFE0F',
  '\u200D',
  '\u20E3',
  '1',
  'é',
  'e\u0301',
  '│',
  '█',
  '→',
  '漢',
  '🇮🇹',
  '👩‍🔬',
  '☝🏽',
  '©',
  '⌚',
]

test('columns are those of the definition, whatever stands beside a mark of ours', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 8 }), (parts) => {
      expect(columnsOf(parts.join(''))).toBe(byDefinition(parts.join('')))
    }),
  )
})

test('each character of the basic plane takes the columns of the definition, and stays visible or is named', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0xd800; code += 1) {
    const text = `a${String.fromCharCode(code)}b`
    if (columnsOf(text) !== byDefinition(text)) wrong.push(code.toString(16))
    const hides = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(text)
    if (!/[\s\u0085]/.test(text) && hides === (visible(text) === text)) wrong.push(`${code.toString(16)} ${visible(text)}`)
  }
  expect(wrong).toEqual([])
})

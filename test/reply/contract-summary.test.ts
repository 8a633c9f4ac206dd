import { expect, test } from 'vitest'
import { limits } from '../../src/model/limits.ts'
import { contractSummary } from '../../src/reply/contract-summary.ts'

test.each([
  [0, '✅'],
  [1, '❌'],
  [2, '⚠️'],
  [3, '⚠️'],
])('an exit of %i is %s', (exit, icon) => {
  expect(contractSummary('fraud/contract.yml', 'cpu', exit, 'PASS: 7 of 7 checks hold\n')).toBe(
    `### ${icon} \`fraud/contract.yml\` on cpu\n\n\`\`\`text\nPASS: 7 of 7 checks hold\n\`\`\`\n`,
  )
})

test('no text ends the block', () => {
  const summary = contractSummary('a`b.yml', 'cpu', 1, 'why\n```\n<img src=x>\n````\n@ana')
  expect(summary).toContain('\n`````text\nwhy\n')
  expect(summary.trimEnd().endsWith('@ana\n`````')).toBe(true)
  expect(summary.startsWith('### ❌ ``a`b.yml`` on cpu')).toBe(true)
})

test('however much is said, all sections together stay under what GitHub takes', () => {
  const much = '⚠'.repeat(3_000_000)
  const sections = [1, 2, 3].map(() => contractSummary('fraud/contract.yml', 'cpu', 1, much, 3)).join('\n')
  expect(Buffer.byteLength(sections)).toBeLessThan(limits.summaryBytes)
  expect(Buffer.byteLength(sections)).toBeGreaterThan(limits.summaryBytes / 3)
})

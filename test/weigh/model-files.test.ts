import { expect, test } from 'vitest'
import { modelSettings } from '../../src/model/settings.ts'
import { inState, isInLedger, isTameGlob, owns } from '../../src/weigh/model-files.ts'

const model = (set: Record<string, unknown>) => modelSettings.parse({ paths: ['f/*.py'], ...set })

test.each<[string, Record<string, unknown>, string, boolean]>([
  ['a file under its globs', {}, 'f/a.py', true],
  ['its artifact, wherever it lies', { artifact: 'out/m.bin' }, 'out/m.bin', true],
  ["the artifact's DVC file", { artifact: 'out/m.bin' }, 'out/m.bin.dvc', true],
  ['a prompt', { prompts: ['p/*.md'] }, 'p/a.md', true],
  ['a file that configuration names', { metrics: 'm.json' }, 'm.json', true],
  ['nothing else', { artifact: 'out/m.bin', prompts: ['p/*.md'], metrics: 'm.json' }, 'g/a.py', false],
  ['a backslash is a letter of the name, not a folder', {}, 'f\\a.py', false],
  ['a name of two lines', { paths: ['g/**'] }, 'g/a\nb.py', true],
  ['a name that opens with an exclamation mark', { paths: ['./!a.py'] }, '!a.py', true],
  ['such a name takes nothing else', { paths: ['./!a.py'] }, 'b.py', false],
  ['a path as long as people have', { paths: ['g/**'] }, `f/${'a'.repeat(498)}`, false],
  ['a path longer than that', { paths: ['g/**'] }, `f/${'a'.repeat(499)}`, true],
])('owns %s', (_, set, path, is) => expect(owns(model(set), path)).toBe(is))

test.each<[string, string, boolean]>([
  ['l/LEDGER.md', 'l/LEDGER.md', true],
  ['./l/LEDGER.md', 'l/LEDGER.md', true],
  ['l/LEDGER.md', 'l/LEDGER.md.bak', false],
  ['log/', 'log/0007.md', true],
  ['log', 'logs/0007.md', false],
  ['m/*/LEDGER.md', 'm/a/LEDGER.md', true],
  ['m/*/LEDGER.md', 'm/a/b/LEDGER.md', false],
  ['m/*/LEDGER.{md,csv}', 'm/a/LEDGER.csv', true],
  ['m/*/log', 'm/a/log/1.md', false],
  ['m/**', `m/${'a'.repeat(600)}`, false],
])('a ledger at %s: %s is of it: %s', (ledger, path, is) => {
  const set = model({ paths: ['f/**', 'm/**/*.md'], ledger })
  expect(isInLedger(set, path)).toBe(is)
  expect(is && inState(set, path)).toBe(false)
})

test.each<[string, boolean]>([
  ['src/**/*.py', true],
  ['**/a/**/b.py', true],
  ['**/a/**/b/**', false],
  ['a*b*/c', true],
  ['a*b*c*/d', false],
  ['d/a*b*c*', false],
  ['+(a|b)', false],
  ['a'.repeat(500), true],
  ['a'.repeat(501), false],
])('%s may be taken from an unmerged configuration: %s', (glob, tame) => expect(isTameGlob(glob)).toBe(tame))

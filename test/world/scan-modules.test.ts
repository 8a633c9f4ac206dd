import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { scan } from '../../src/world/scan.ts'

const top = mkdtempSync(join(tmpdir(), 'scan-modules-'))
afterAll(() => rmSync(top, { recursive: true }))

const rules = { ...rulebook, rules: rulebook.rules.filter(({ page }) => page.id === 'leakage/preprocess-before-split') }
const scaled = 'from sklearn.preprocessing import StandardScaler\ndef made(X):\n    return StandardScaler().fit_transform(X)\n'
const train = (from: string) => `from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from ${from} import made
X, y = load()
a, b, c, d = train_test_split(made(X), y)
print(SVC().fit(a, c).score(b, d))
`
const files: Record<string, string> = {
  'one/train.py': train('features'),
  'one/again.py': train('features'),
  'one/features.py': scaled,
  'two/src/deep/train.py': train('pkg.made'),
  'two/src/pkg/made.py': scaled,
  'three/train.py': train('outside'),
  'three/linked.py': train('link'),
  'outside.py': scaled,
  'four/train.py': train('many'),
  'four/many.py': 'from first import made\n',
  'four/first.py': 'from second import made\n',
  'four/second.py': scaled,
  'five/train.py': train('features'),
  'five/features.py': `${scaled.replace('    return', '    # mle-review: allow leakage/preprocess-before-split - a demo\n    return')}`,
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}
symlinkSync(join(top, 'outside.py'), join(top, 'three/link.py'))

const found = async (paths: string[], cwd = top) =>
  (await scan(paths, rules, cwd)).findings.map(
    ({ path, line, severity, chain }) => `${path}:${line} ${severity} ${chain?.map((it) => it.path).join(' ')}`,
  )

test('what is wrong in a module is told there once, however many import it', async () => {
  expect(await found(['one'])).toEqual([
    'one/features.py:3 E one/train.py one/features.py one/train.py one/train.py one/train.py'.replaceAll('one/train', 'one/again'),
  ])
  expect(await found(['one/train.py'])).toEqual(['one/features.py:3 E one/train.py one/features.py one/train.py one/train.py one/train.py'])
})

test('a module is found above and below src, and through modules that hand it on', async () => {
  expect((await found(['two'])).map((it) => it.split(' ')[0])).toEqual(['two/src/pkg/made.py:3'])
  expect((await found(['four'])).map((it) => it.split(' ')[0])).toEqual(['four/second.py:3'])
})

test('nothing outside what is scanned is read, nor through a link', async () => {
  expect(await found([join(top, 'three/train.py')], tmpdir())).not.toEqual([])
  expect(await found(['train.py', 'linked.py'], join(top, 'three'))).toEqual([])
})

test('a comment in the module allows what stands there', async () => {
  expect((await found(['five'])).map((it) => it.split(' ').slice(0, 2).join(' '))).toEqual(['five/features.py:4 N'])
})

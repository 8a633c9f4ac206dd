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
const whole = `from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
def run(frame):
    y = frame.pop('y')
    X = StandardScaler().fit_transform(frame)
    a, b, c, d = train_test_split(X, y)
    print(SVC().fit(a, c).score(b, d))
`
const indented = (text: string) => text.replace(/^(?=.)/gm, '    ')
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
  'five/a.py': 'from whole import run\nrun(pd.read_csv("a.csv"))\n',
  'five/whole.py': whole.replace('    X = Sta', '    # mle-review: allow leakage/preprocess-before-split - a demo\n    X = Sta'),
  'six/a.py': 'from whole import run\nrun(pd.read_csv("a.csv"))\n',
  'six/b.py': 'import whole\nwhole.run(pd.read_csv("b.csv"))\n',
  'six/whole.py': whole,
  'seven/base.py': `from scaling import scaled\nclass Base:\n${indented(whole.replace('StandardScaler().fit_transform(frame)', 'scaled(frame)').replace('run(', 'run(self, '))}`,
  'seven/mine.py': 'from base import Base\nclass Mine(Base):\n    pass\n',
  'seven/scaling.py': 'from sklearn.preprocessing import StandardScaler\ndef scaled(X):\n    return StandardScaler().fit_transform(X)\n',
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

test('what a module does too early is told where it is asked to, in each file that asks', async () => {
  const at = (name: string) => `one/${name}.py:5 E one/${name}.py one/features.py one/${name}.py one/${name}.py one/${name}.py`
  expect(await found(['one'])).toEqual([at('again'), at('train')])
  expect(await found(['one/train.py'])).toEqual([at('train')])
})

test('what a module does wrong by itself is told there once, by the surest, however many import it', async () => {
  expect(await found(['six'])).toEqual([
    'six/whole.py:6 E six/b.py six/whole.py six/whole.py six/whole.py six/whole.py'.replace('six/b', 'six/a'),
  ])
})

test('a module is found above and below src, and through modules that hand it on', async () => {
  expect((await found(['two'])).map((it) => it.split(' ').slice(0, 4).join(' '))).toEqual([
    'two/src/deep/train.py:5 E two/src/deep/train.py two/src/pkg/made.py',
  ])
  expect((await found(['four'])).map((it) => it.split(' ').slice(0, 4).join(' '))).toEqual([
    'four/train.py:5 E four/train.py four/second.py',
  ])
})

test('nothing outside what is scanned is read, nor through a link', async () => {
  expect(await found([join(top, 'three/train.py')], tmpdir())).not.toEqual([])
  expect(await found(['train.py', 'linked.py'], join(top, 'three'))).toEqual([])
})

test('a comment in the module allows what stands there, and is of use though it is found from elsewhere', async () => {
  expect((await found(['five'])).map((it) => it.split(' ').slice(0, 2).join(' '))).toEqual(['five/whole.py:7 N'])
})

test('what modules do among themselves is told where they are, and not of a program that only takes over what nobody calls', async () => {
  expect((await found(['seven'])).map((it) => it.split(' ').slice(0, 4).join(' '))).toEqual([
    'seven/base.py:8 W seven/base.py seven/scaling.py',
  ])
})

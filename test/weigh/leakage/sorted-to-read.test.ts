import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const rulesOf = (last: string) => [
  ...found(
    programOf(
      'a.py',
      `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
d = pd.read_csv("loans.csv")
Xa, Xb, ya, yb = train_test_split(d[["income", "age"]], d["lapsed"], random_state=0)
accs = {}
for c in [0.1, 1, 10]:
    accs[c] = LogisticRegression(C=c).fit(Xa, ya).score(Xb, yb)
${last}
`,
    ),
  ).keys(),
]
const sorted = 'sorted(accs.items(), key=lambda it: -it[1])'

test.each([
  `print(${sorted})`,
  'print(sorted(accs.items(), key=lambda it: it[0]))',
  `for c, acc in ${sorted}:\n    print(c, acc)`,
  `ranked = ${sorted}\nfor i in range(len(ranked)):\n    print(ranked[i][0], ranked[i][1])`,
  `print(pd.DataFrame(${sorted}, columns=["C", "accuracy"]))`,
  `accs = dict(${sorted})\nprint(accs)`,
  `names, values = zip(*${sorted})\nprint(names, values)`,
  'print(sorted(accs, key=accs.get))',
])('what is sorted to be read picks nothing: %s', (last) => expect(rulesOf(last)).toEqual(['multi-test']))

test.each([
  `best = ${sorted}[0][0]`,
  `ranked = ${sorted}\nbest, acc = ranked[0]\nprint(best)`,
  `best, *others = ${sorted}`,
  `best = next(iter(${sorted}))`,
  `best = ${sorted}.pop(0)`,
  'best = sorted(accs, key=accs.get)[-1]',
  'best = max(accs.items(), key=lambda it: it[1])',
  'best = max(accs, key=accs.get)',
])('what takes its first does: %s', (last) => expect(rulesOf(last)).toEqual(['multi-test', 'threshold-on-test']))

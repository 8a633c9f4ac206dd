import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { proof } from '../../../src/weigh/leakage/evidence.ts'
import { learnedFromTest } from '../../../src/weigh/leakage/preprocess-before-split.ts'
import { programOf } from '../../program-of.ts'

const program = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score
from sklearn.model_selection import KFold, train_test_split
from sklearn.preprocessing import StandardScaler
df = pd.read_csv('a.csv')
a, b, c, d = train_test_split(df[['a', 'b']], df['y'], random_state=0)
a = StandardScaler().fit_transform(a)
for fit, hold in KFold(5).split(a):
    m = Ridge().fit(a[fit], c.values[fit])
    print(r2_score(c.values[hold], m.predict(a[hold])))
`

test('the division that is named came after what was learned', () => {
  const { flow } = analyse(programOf('a.py', program))
  const [found] = learnedFromTest(flow)
  if (found === undefined) throw new Error('nothing learned')
  const divided = proof(flow, found.pair, [], found.learned.rows).find(({ what }) => what === 'divided')
  expect(program.slice(divided?.place.from, divided?.place.to)).toMatch(/^KFold/)
})

import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const train = `from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
X, y = load()
X = StandardScaler().fit_transform(X)
a, b, c, d = train_test_split(X, y, random_state=0)
print(SVC(random_state=0).fit(a, c).score(b, d))
`
const notebook = JSON.stringify({
  cells: [{ cell_type: 'code', execution_count: 1, metadata: {}, outputs: [], source: train }],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
})
const query = `select o.order_id, o.ordered_at, o.returned as label, count(t.ticket_id) as tickets
from {{ ref('orders') }} o
left join {{ ref('tickets') }} t on t.customer_id = o.customer_id
group by 1, 2, 3
`

test.each<[path: string, text: string, rule: string]>([
  ['TRAIN.PY', train, 'leakage/preprocess-before-split'],
  ['Train.Ipynb', notebook, 'leakage/preprocess-before-split'],
  ['models/TRAINING_ROWS.SQL', query, 'leakage/join-ignores-event-time'],
])('a review reads %s as a scan does', async (path, text, rule) => {
  const evidence = await gather(memoryRepository({ base: {}, head: { [path]: text } }), {
    asOf: '2026-06-01T12:00:00Z',
    roles: rolesAsked(rulebook),
  })
  const { findings } = review(evidence, rulebook)
  expect(findings.map((it) => it.rule)).toContain(rule)
})

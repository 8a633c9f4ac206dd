import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { gather } from '../../src/world/gather.ts'
import { scan } from '../../src/world/scan.ts'
import { memoryRepository } from '../memory-repository.ts'

const id = 'leakage/preprocess-before-split'
const others = rulebook.rules.map(({ page }) => page.id).filter((it) => it !== id)
const settings = {
  '.github/mle-review.yml': `version: 1\nseverities: {${others.map((it) => `${it}: off`).join(', ')}}\nmodels:\n  m: {paths: ["*.py"], mode: enforce}\n`,
}
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

async function scanned(path: string, text: string, rule = id) {
  const top = mkdtempSync(join(tmpdir(), 'allowed-'))
  made.push(top)
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
  const { findings } = await scan([path], rulebook, top)
  return findings.filter((it) => it.rule === rule).map(({ line, severity, allowed }) => `${line} ${severity} ${allowed?.reason ?? '-'}`)
}

async function reviewed(base: string, head: string) {
  const repository = memoryRepository({ base: { ...settings, 'train.py': base }, head: { ...settings, 'train.py': head } })
  const evidence = await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  return review(evidence, rulebook).findings.map(
    ({ place, severity, allowed }) => `${'line' in place ? place.line : ''} ${severity} ${allowed?.reason ?? '-'}`,
  )
}

const comment = `# mle-review: allow ${id} - rows are few\n`
const head = `from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
X, y = load()
`
const scale = 'X = StandardScaler().fit_transform(X)\n'
const split = 'a, b, c, d = train_test_split(X, y, random_state=0)\n'
const fit = 'print(SVC(random_state=0).fit(a, c).score(b, d))\n'

test('a comment on the line that a change touched is one for a scan and for later changes, too', async () => {
  const leaking = head + scale + comment + split + fit
  // The split moved below the fit: there it is told, and there somebody allows it.
  expect(await reviewed(head + split.replace('X, y, r', 'load_more(), y, r') + scale + fit, leaking)).toEqual(['7 E rows are few'])
  expect(await scanned('train.py', leaking)).toEqual(['5 N rows are few'])
  expect(await reviewed(leaking, `${leaking}print("done")\n`)).toEqual(['5 N -'])
})

test.each<[what: string, text: string, told: string[]]>([
  ['on each line of its chain', head + scale + split + fit.replace('print', `${comment}print`), ['5 N rows are few']],
  ['not on a line between', `${head}${scale}${comment}x = 1\n${split}${fit}`, ['5 E -', '6 W -']],
  ['of one finding and no second', `${head}${scale}${scale}${comment}${split}${fit}`, ['5 N rows are few', '6 E -']],
  ['of that where it stands first', `${head}${scale}${comment}${scale}${split}${fit}`, ['5 E -', '7 N rows are few']],
])('a comment speaks %s', async (_, text, told) => expect(await scanned('train.py', text)).toEqual(told))

test('a new leak over a line where another is allowed is held by a review', async () => {
  const allowed = head + scale + comment + split + fit
  expect(await reviewed(allowed, allowed.replace(scale, `${scale}${scale}`))).toEqual(['6 E -', '5 N -'])
  expect(await reviewed(allowed, allowed.replace('= StandardScaler()', '= StandardScaler(with_mean=False)'))).toContain('5 E -')
})

test('a comment in a query is heard', async () => {
  const rule = 'leakage/join-ignores-event-time'
  const query = (above: string) => `select o.order_id, o.ordered_at, o.returned as label, count(t.ticket_id) as tickets
from {{ ref("orders") }} o
${above}left join {{ ref("tickets") }} t on t.customer_id = o.customer_id
group by 1, 2, 3
`
  const path = 'models/training_rows.sql'
  expect(await scanned(path, query(''), rule)).toEqual(['3 W -'])
  expect(await scanned(path, query(`-- mle-review: allow ${rule} - so it is\n`), rule)).toEqual(['4 N so it is'])
  expect(await scanned(path, query(`-- mle-review: allow ${rule}\n`), rule)).toEqual(['3 W -', '4 W -'])
})

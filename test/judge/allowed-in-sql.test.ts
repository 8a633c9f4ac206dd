import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import type { Approval } from '../../src/model/evidence.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const others = rulebook.rules.map(({ page }) => page.id).filter((id) => id !== 'leakage/join-ignores-event-time')
const settings = {
  '.github/mle-review.yml': `version: 1
approvers: [ana]
severities: {leakage/join-ignores-event-time: E, ${others.map((id) => `${id}: off`).join(', ')}}
models:
  returns: {paths: ["**/*.sql", "*.py"], mode: enforce}
`,
}
const join = 'left join {{ ref("tickets") }} t on t.customer_id = o.customer_id'
const query = (above: string, on: string) => `select o.order_id, o.ordered_at, o.returned as label, count(t.ticket_id) as tickets
from {{ ref("orders") }} o
${above}${join}${on}
group by 1, 2, 3
`
const timed = ' and t.opened_at < o.ordered_at'
const comment = '-- mle-review: allow leakage/join-ignores-event-time - tickets never change\n'
const path = 'models/training_rows.sql'

async function reviewed(base: string, head: string, approvals: Approval[] = []) {
  const repository = memoryRepository({ base: { ...settings, [path]: base }, head: { ...settings, [path]: head }, approvals })
  const evidence = await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  const { conclusion, findings, blind } = review(evidence, rulebook)
  const found = findings.filter(({ rule }) => rule === 'leakage/join-ignores-event-time')
  return { conclusion, found, blind }
}

test('a comment in a query that the change adds is a request, until an approver approves', async () => {
  const [base, head] = [query('', timed), query(comment, '')]
  expect(await reviewed(base, head)).toMatchObject({
    conclusion: 'action_required',
    found: [{ severity: 'E', holds: true, place: { path, line: 4 }, allowed: { reason: 'tickets never change', stands: false } }],
  })
  const approval = { login: 'ana', commit: 'a'.repeat(40), mayWrite: true } as Approval
  expect((await reviewed(base, head, [approval])).found).toMatchObject([{ holds: false, approvedBy: 'ana' }])
})

test('one that stands is honoured while its line says the same', async () => {
  const bounded = (text: string) => text.replace('group by', 'where t.opened_at < o.ordered_at\ngroup by')
  const stands = query(comment, '')
  expect((await reviewed(bounded(stands), bounded(stands).replace('1, 2', '2, 1'))).found).toMatchObject([
    { severity: 'N', standing: true, message: expect.stringContaining('finds nothing here') },
  ])
  expect(await reviewed(bounded(stands), stands)).toMatchObject({
    conclusion: 'success',
    found: [{ severity: 'N', standing: false, allowed: { stands: true } }],
  })
  expect(await reviewed(bounded(stands), query(comment, ' and t.kind = o.kind'))).toMatchObject({
    conclusion: 'action_required',
    found: [{ severity: 'E', allowed: { stands: false } }],
  })
})

test('one that allows nothing is told as SQL writes it', async () => {
  const { found, blind } = await reviewed(query('', timed), query('-- mle-review: allow leakage/join-ignores-event-time\n', ''))
  expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining('`-- mle-review: allow RULE - reason`'))
  expect(blind).toEqual([])
  const unknown = await reviewed(query('', timed), query('-- mle-review: allow leakage/join - so\n', timed))
  expect(unknown.blind).toMatchObject([
    { why: expect.stringContaining('the comment on line 3 allows nothing: there is no rule `leakage/join`') },
  ])
})

import { expect, test } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import type { ChangedSide } from '../../src/model/rule.ts'
import { droppedBy } from '../../src/read/sql/dropped.ts'
import { hasDecision } from '../../src/weigh/irreversible/decided.ts'
import { newDrops } from '../../src/weigh/irreversible/drops.ts'
import { programOf } from '../program-of.ts'

test.each([
  ['DROP TABLE a.b, "C"', ['b', 'c']],
  ['ALTER TABLE `x` DROP COLUMN a, DROP COLUMN b', ['x.a', 'x.b']],
  ['ALTER TABLE x DROP a', ['x.a']],
  ['/* DROP TABLE a */ SELECT 1 -- DROP TABLE b', []],
  ["INSERT INTO log VALUES ('DROP TABLE a')", []],
  ['DROP TEMPORARY TABLE a', []],
  ['CREATE TABLE a_2 (x int); DROP TABLE a; ALTER TABLE a_2 RENAME TO a', []],
  ['DROP VIEW a; DROP INDEX b; TRUNCATE c', []],
  ['-- migrate:up\nSELECT 1;\n-- migrate:down\nDROP TABLE a', []],
  ['ALTER TABLE x ADD COLUMN a int', []],
  ['DROP nonsense ((((', []],
])('%s drops %j', (text, names) => {
  expect(droppedBy(text).map(({ name }) => name)).toEqual(names)
})

const side = (path: string, text: string): ChangedSide => ({ programs: [programOf(path, text)], queries: [], documents: [] })

test.each([
  ['from alembic import op\ndef upgrade():\n    with op.batch_alter_table("p") as batch:\n        batch.drop_column("a")', ['a']],
  ['import alembic.op as op\nop.drop_table("p")', ['p']],
  [
    'from django.db import migrations\nx = [migrations.RemoveField(model_name="payment", name="age"), migrations.DeleteModel("Device")]',
    ['payment.age', 'Device'],
  ],
  ['spark.sql("ALTER TABLE p DROP COLUMN a")', ['p.a']],
  ['from sqlalchemy import text\nconn.execute(text("DROP TABLE p"))', ['p']],
  ['def downgrade():\n    op.drop_table("p")', []],
  ['frame.drop(columns=["a"])\nprint("DROP TABLE p")', []],
])('%s drops %j', (text, names) => {
  const head = side('migrations/a.py', text)
  expect(newDrops(side('migrations/a.py', ''), head).map(({ name }) => name)).toEqual(names)
  expect(newDrops(head, head)).toEqual([])
})

test.each([
  ['Decided by Ana and the desk.', true],
  ['See ADR-12.', true],
  ['The decision record is https://acme.test/x', true],
  ['There is no decision record yet: https://acme.test/x', false],
  ['The decision threshold moves to 0.4.', false],
  ['', false],
])('%s is a decision: %s', (body, is) => {
  expect(hasDecision([], { body })).toBe(is)
})

test('a record is a file of the change', () => {
  const change = (path: string) => ({ path, before: path, base: null, head: { mode: '100644', id: 'a', size: 1 } }) as Change
  expect(hasDecision([change('docs/adr/0012-drop.md')], { body: '' })).toBe(true)
  expect(hasDecision([change('src/decisions/tree.py')], { body: '' })).toBe(false)
})

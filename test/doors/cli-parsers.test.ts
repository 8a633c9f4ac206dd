import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { GitFixture } from '../git-fixture.ts'

const cli = join(import.meta.dirname, '../../src/cli.ts')
const [joins, breaks] = ['leakage/join-ignores-event-time', 'serving/breaking-schema']
const service = (field: string) =>
  `syntax = "proto3";\npackage returns.v1;\nservice Scorer { rpc Predict (Row) returns (Score); }\nmessage Row { string id = 1; }\nmessage Score { ${field} = 1; }\n`
const query = `-- Rows to learn from.
select o.order_id, o.ordered_at, o.returned as label, t.opened_at, t.topic
from orders o
left join support_tickets t on t.customer_id = o.customer_id
`

const at = new GitFixture()
at.write({
  '.github/mle-review.yml': 'version: 1\nmodels:\n  returns:\n    paths: ["sql/**"]\n    mode: enforce\n',
  'sql/a.proto': service('float score'),
})
at.git('add', '.')
at.git('commit', '--quiet', '-m', 'configuration')
at.git('switch', '--quiet', '-c', 'topic')
at.write({ 'sql/rows.sql': query, 'sql/a.proto': service('string score') })
at.git('add', '.')
at.git('commit', '--quiet', '-m', 'rows')
afterAll(() => at[Symbol.dispose]())

function run(args: string[], input = ''): string {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: at.dir, input, encoding: 'utf8' })
  return stdout === '' ? stderr : stdout
}
const rules = (told: { findings: { rule: string }[] }) => told.findings.map((it) => it.rule)
const broken = (report: { outcomes: { is: string; rule: string }[] }) => report.outcomes.filter(({ is }) => is === 'broken')

test('every door loads the parsers of SQL and protobuf before there is something to read', () => {
  const evidence = run(['gather', '--base', 'main', '--head', 'topic'])
  for (const args of [
    ['--base', 'main', '--head', 'topic'],
    ['--evidence', '-'],
  ]) {
    const report = JSON.parse(run(['review', ...args, '--format', 'json'], evidence))
    expect(broken(report)).toEqual([])
    expect(rules(report)).toEqual(expect.arrayContaining([joins, breaks]))
  }
  expect(rules(JSON.parse(run(['scan', 'sql', '--format', 'json'])))).toEqual([joins])
  expect(run(['replay', '--base', 'topic', '--last', '1'])).toContain(joins)
})

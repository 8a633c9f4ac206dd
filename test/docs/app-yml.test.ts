import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseYaml } from '../../src/read/yaml.ts'
import { prometheus } from '../../src/world/app/prometheus.ts'

const root = join(import.meta.dirname, '../..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const yaml = <T>(path: string) => parseYaml(text(path)).value as T
const app = yaml<{ default_events: string[]; default_permissions: Record<string, string> }>('app.yml')
const description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
) as {
  components: { schemas: Record<string, { properties: Record<string, { enum?: string[] }> }> }
}
const permissions = description.components.schemas['app-permissions']?.properties ?? {}

test('every permission of the manifest is one that GitHub has, at a level it has', () => {
  for (const [name, level] of Object.entries(app.default_permissions)) expect(permissions[name]?.enum, name).toContain(level)
})

test('nothing but the check, the pull request and issues may be written', () => {
  expect(
    Object.entries(app.default_permissions)
      .filter(([, level]) => level !== 'read')
      .map(([name]) => name),
  ).toEqual(['checks', 'issues', 'pull_requests'])
})

test('operations explains every permission', () => {
  const operations = text('.github/OPERATIONS.md')
  for (const name of Object.keys(app.default_permissions)) expect(operations, name).toContain(`| \`${name}\` |`)
})

test('every metric that an alert reads is one that the App has', async () => {
  const page = await prometheus(async () => [{ queue: 'reviews', waiting: 1, active: 0, dead: 0, oldestSeconds: 3 }]).page()
  const { groups } = yaml<{ groups: { rules: { expr: string }[] }[] }>('.github/operations/alerts.yml')
  const names = groups.flatMap(({ rules }) => rules.flatMap(({ expr }) => expr.match(/mle_review_\w+/g) ?? []))
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) expect(page, name).toMatch(new RegExp(`^# TYPE ${name} `, 'm'))
})

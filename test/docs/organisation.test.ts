import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOrganisation } from '../../src/read/organisation.ts'

test('the file that the document shows is one that is read', () => {
  const document = readFileSync(join(import.meta.dirname, '../../.github/ORGANISATION.md'), 'utf8')
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(document) ?? []
  const read = readOrganisation(text, { path: 'ORGANISATION.md', commit: null, id: null })
  expect(read).toMatchObject({ is: 'read', value: { defaults: { mode: 'comment' }, locked: { length: 3 } } })
})

import { expect, test } from 'vitest'
import { readContext } from '../../../src/read/project/context.ts'

const from = { path: 'Projects/a/context.md', commit: null, id: null }

test.each<[string, string, number, string]>([
  ['a list that is not closed', '---\nstatus: active\nowners: [ana, ben\nstarted: 2026-01-05\n---\n# X\n', 3, 'opens here with ['],
  [
    'a list that is not closed, on the last line',
    '---\nstatus: active\nstarted: 2026-01-05\nowners: [ana, ben\n---\n# X\n',
    4,
    'opens here with [',
  ],
  [
    'a map that is not closed',
    '---\nstatus: active\nmilestones:\n  - {name: a, date: 2026-01-01\n  - {name: b, date: 2026-02-01}\n---\n',
    4,
    'opens here with {',
  ],
  [
    'a quoted text that is not closed',
    '---\nstatus: active\nwhy: "Chargebacks\nowner: ana\nstarted: 2026-01-05\n---\n',
    3,
    'opens here with "',
  ],
  ['a text in single quotes that is not closed', "---\nstatus: active\nwhy: 'Chargebacks\nowner: ana\n---\n", 3, "opens here with '"],
  ['a tab', '---\nstatus: active\nmilestones:\n\t- name: a\n---\n', 4, 'use spaces'],
  ['a colon in a value', '---\nstatus: active\nwhy: cost: 1 M\nowner: ana\n---\n', 3, 'needs quotes'],
  ['a key that is indented', '---\nstatus: active\n  owner: ana\nstarted: 2026-01-05\n---\n', 3, 'indented further than the one above'],
  [
    'a key of an item that is indented otherwise',
    '---\nstatus: active\nmilestones:\n  - name: a\n    date: 2026-01-01\n   done: true\n---\n',
    6,
    'is indented like neither',
  ],
  ['no colon, on the first line', '---\nstatus active\nowner: ana\n---\n', 2, 'no `key: value`'],
  ['no colon', '---\nstatus: active\nowner ana\nstarted: 2026-01-05\n---\n', 3, 'no `key: value`'],
  ['no blank behind the colon', '---\nstatus: active\nowner:ana\nstarted: 2026-01-05\n---\n', 3, 'no `key: value`'],
  ['an asterisk', '---\nstatus: active\nowner: *ana\n---\n', 3, 'names no anchor'],
  ['a percent sign', '---\nstatus: active\nwhy: %5 of orders come back\nowner: ana\n---\n', 3, 'needs quotes'],
  ['a backtick', '---\nstatus: active\nwhy: `returns` cost 1 M\nowner: ana\n---\n', 3, 'needs quotes'],
  ['words behind a quoted word', '---\nstatus: active\nwhy: "returns" cost 1 M\nowner: ana\n---\n', 3, 'put all of it in quotes'],
  [
    'a value that goes on below',
    '---\nstatus: active\nwhy: Chargebacks doubled\nsince spring and nobody knows\nowner: ana\n---\n',
    4,
    'no `key: value`',
  ],
  ['an exclamation mark', '---\nstatus: active\nowner: !ana\n---\n', 3, 'a tag (!…) stands here'],
  ['a key twice', '---\nstatus: active\nowner: ana\nstatus: paused\n---\n', 4, 'stands here again (first on line 2)'],
  ['an item among keys', '---\nstatus: active\n- owner: ana\nstarted: 2026-01-05\n---\n', 3, 'no `key: value`'],
  ['two keys on a line', '---\nstatus: active owner: ana\nstarted: 2026-01-05\n---\n', 2, 'two keys stand on one line'],
  ['backslashes', '---\nstatus: active\nwhy: "C:\\data\\orders"\nowner: ana\n---\n', 3, 'use single quotes'],
  ['closed by four dashes', '---\nstatus: active\nowner: ana\n----\n# X\n', 1, 'never ends; close it with a line of three dashes'],
  ['closed by a long dash', '---\nstatus: active\nowner: ana\n—\n# X\n', 1, 'never ends'],
  ['a block that is not indented', '---\nstatus: active\nwhy: |\nChargebacks doubled\nowner: ana\n---\n', 4, 'no `key: value`'],
  ['the hole of a template', '---\nstatus: {{ status }}\nowner: ana\n---\n', 2, 'one plain word'],
  [
    'line ends and a mark of Windows',
    '\uFEFF---\r\nstatus: active\r\nowners: [ana, ben\r\nstarted: 2026-01-05\r\n---\r\n',
    3,
    'opens here with [',
  ],
])('front matter with %s is told on the line of its cause, with the mend', (_, text, line, mend) => {
  const read = readContext(text, from)
  expect(read).toMatchObject({ is: 'unreadable', fault: 'author', why: expect.stringContaining(`Projects/a/context.md, line ${line}: `) })
  expect(read.is === 'unreadable' && read.why).toContain(mend)
})

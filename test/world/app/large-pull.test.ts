import { afterEach, expect, test } from 'vitest'
import { valueOf } from '../../../src/model/read.ts'
import { hunksBetween } from '../../../src/read/diff.ts'
import { compact, metrics, step } from '../../doors/fraud-repository.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
afterEach(() => at.close())

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`data/${String(i).padStart(4, '0')}.txt`, `${i}\n`]))
const home = (lines: number) => `${'import os\n'.repeat(lines)}frame = read_csv("/home/dora/fraud.csv")\n`

test('beyond the 3,000 files that GitHub lists, and where it withholds a patch, findings stand on their lines', async () => {
  at = await reviewWorld()
  at.github.state.limits.patchLines = 40
  const large = `import sys\n${home(60)}${'x = 1\n'.repeat(60)}`
  at.acme.push('main', { 'steps/_large.py': 'import os\n'.repeat(60), 'steps/zz.py': step(1) })
  at.acme.push(
    'work',
    {
      ...numbered(3050),
      'model.onnx': 'model two',
      'metrics.json': metrics(0.84),
      'steps/_large.py': large,
      'steps/zz.py': `${step(1)}${home(1)}`,
      'steps/zz-pointer.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    },
    { from: 'main' },
  )
  const pull = at.acme.open({ head: 'work', body: compact(0.84) })
  const lines: unknown[] = []
  at.meanwhile.do = ({ changes }) => {
    for (const { path, hunks } of valueOf(changes) ?? []) if (path.endsWith('.py')) lines.push([path, hunks])
  }
  const { report, requests } = await at.review(pull)
  expect(report?.verdict).toBe('pass')
  const kept = step(1).split('\n').length - 1
  expect(lines).toEqual([
    ['steps/_large.py', hunksBetween('import os\n'.repeat(60), large)],
    ['steps/zz.py', [{ oldStart: kept, oldLines: 0, newStart: kept + 1, newLines: 2 }]],
  ])
  const listed = requests.filter(({ what }) => what.endsWith('/{pull_number}/files'))
  expect(listed).toHaveLength(27)
  expect(pull.inline).toEqual([])
  const [check] = at.checks(pull.head)
  expect(check?.summary).not.toContain('Not written to GitHub')
  expect(check?.annotations.map(({ path, start_line }) => [path, start_line])).toEqual([
    ['steps/_large.py', 62],
    ['steps/zz.py', step(1).split('\n').length + 1],
  ])
})

test.each([
  ['the comparison', 'GET /repos/{owner}/{repo}/compare/{basehead}'],
  ['a page of the files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['a tree', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'],
])('%s that GitHub does not give leaves the change undecided, never one of nothing', async (_, route) => {
  at = await reviewWorld()
  at.acme.push('work', { ...numbered(310), 'model.onnx': 'model two', 'metrics.json': metrics(0.5) }, { from: 'main' })
  const pull = at.acme.open({ head: 'work', body: compact(0.5) })
  at.github.faults.push({ matches: (what) => what === route, times: 99, status: 500 })
  await expect(at.review(pull)).rejects.toThrow(/500/)
  expect(at.checks(pull.head)).toEqual([])
  const { report } = await at.review(pull, { retry: 20, last: true })
  expect(report?.verdict).toBe('undecided')
  expect(at.checks(pull.head).map(({ conclusion }) => conclusion)).toEqual(['failure'])
})

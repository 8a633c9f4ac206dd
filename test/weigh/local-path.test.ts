import { describe, expect, test } from 'vitest'
import { homePaths } from '../../src/weigh/local-path.ts'

describe('paths that exist on one machine', () => {
  test.each<[string, string[]]>([
    ['/Users/ana/x.csv', ['/Users/ana/x.csv']],
    ['/home/ana/a b', ['/home/ana/a']],
    ['file:///home/ana/x', ['/home/ana/x']],
    ['sqlite:////home/ana/x.db', ['/home/ana/x.db']],
    ['--data=/home/ana/x --out /Users/ben/y', ['/home/ana/x', '/Users/ben/y']],
    ['C:\\\\Users\\\\ana\\\\x', ['C:\\\\Users\\\\ana\\\\x']],
    ['C:/Users/ana/x', ['C:/Users/ana/x']],
    ['/mnt/c/Users/ana/x', ['/mnt/c/Users/ana/x']],
    ['/home/j.r-doe_2/x', ['/home/j.r-doe_2/x']],
    ['/home/ana', []],
    ['/home/ana/', []],
    ['/home/jovyan/x', []],
    ['/home/{user}/x', []],
    ['/home/$USER/x', []],
    ['/Users/ana@acme.test/x', []],
    ['https://x.test/home/ana/x', []],
    ['s3://home/ana/x', []],
    ['data/home/ana/x', []],
    ['/home//x', []],
  ])('%s', (text, paths) => expect(homePaths(text).map(({ path }) => path)).toEqual(paths))

  test('alone, where a call takes nothing but files', () => {
    expect(homePaths('/home/ana', true)).toEqual([{ path: '/home/ana', line: 0 }])
    expect(homePaths('/home/ubuntu', true)).toEqual([])
  })
  test('on its own line of a text', () => expect(homePaths('a\nb: /home/ana/x\n')).toEqual([{ path: '/home/ana/x', line: 1 }]))
  test('each on its own line', () =>
    expect(homePaths('/home/ana/a\n/home/ana/b\n\n/home/ana/c\n').map(({ line }) => line)).toEqual([0, 1, 3]))
  test.each(['/home/'.repeat(1e5), 'C:\\'.repeat(1e5), '/Users/a'.repeat(1e5), '/home/ana/x '.repeat(3000)])(
    'hostile text is read through',
    (text) => {
      expect(homePaths(text).length).toBeLessThanOrEqual(3000)
    },
  )
})

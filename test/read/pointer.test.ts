import { describe, expect, test } from 'vitest'
import { readDvc, readDvcLock, readLfsPointer } from '../../src/read/pointer.ts'

const oid = `sha256:${'4d7a'.repeat(16)}`

describe('Git LFS pointers', () => {
  test.each([
    ['as git-lfs writes it', `version https://git-lfs.github.com/spec/v1\noid ${oid}\nsize 12345\n`, { oid, size: 12345 }],
    ['with an extension line', `version https://git-lfs.github.com/spec/v1\next-0-foo sha256:1\noid ${oid}\nsize 1\n`, { oid, size: 1 }],
    ['with CRLF', `version https://git-lfs.github.com/spec/v1\r\noid ${oid}\r\nsize 1\r\n`, { oid, size: 1 }],
    ['a text that quotes one', `see version https://git-lfs.github.com/spec/v1\noid ${oid}\nsize 1\n`, null],
    ['without a size', `version https://git-lfs.github.com/spec/v1\noid ${oid}\n`, null],
    ['a digest cut short', `version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 1\n`, null],
    ['longer than any pointer', `version https://git-lfs.github.com/spec/v1\noid ${oid}\nsize 1\n${'#'.repeat(1100)}`, null],
    ['empty', '', null],
  ])('%s', (_name, text, pointer) => expect(readLfsPointer(text)).toEqual(pointer))
})

describe('DVC files', () => {
  test('a .dvc file names its output and digest', () => {
    expect(readDvc('outs:\n- md5: 1a2b\n  size: 10\n  hash: md5\n  path: fraud.onnx\n')).toEqual([
      { path: 'fraud.onnx', digest: 'md5:1a2b' },
    ])
  })
  test('a lock names the outputs of every stage, in both of its forms', () => {
    const stages =
      'train:\n  cmd: python train.py\n  deps:\n  - path: data.csv\n    md5: 00\n  outs:\n  - path: fraud.onnx\n    md5: 1a\nscore:\n  outs:\n  - path: s.csv\n    md5: 2b\n'
    const expected = [
      { path: 'fraud.onnx', digest: 'md5:1a' },
      { path: 's.csv', digest: 'md5:2b' },
    ]
    expect(readDvcLock(stages)).toEqual(expected)
    expect(readDvcLock(`schema: '2.0'\nstages:\n${stages.replace(/^/gm, '  ')}`)).toEqual(expected)
  })
  test.each(['', 'outs: 3', '- a', 'outs: [{path: 3, md5: x}, null]', '{', 'outs:\n- path: x\n', '__proto__: {outs: [{path: a, md5: b}]}'])(
    '%j records nothing',
    (text) => {
      expect(readDvc(text)).toEqual([])
      expect(readDvcLock(text).filter(({ path }) => path !== 'a')).toEqual([])
    },
  )
})

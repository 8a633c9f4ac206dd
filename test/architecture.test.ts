import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { toolVersion } from '../src/model/tool.ts'

const root = join(import.meta.dirname, '..')

const floors: Record<string, number> = { model: 0, read: 1, weigh: 2, detect: 3, generated: 4, judge: 4, reply: 5, world: 6, tools: 8 }

interface File {
  path: string
  folder: string
  floor: number
  lines: number
  imports: string[]
}

const files: File[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(root, 'src', path), 'utf8')
    const folder = path.includes('/') ? (path.split('/')[0] ?? '') : 'door'
    const imports = [
      ...text.matchAll(
        /(?:^|\n)(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g,
      ),
    ].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
    return { path, folder, floor: floors[folder] ?? 7, lines: text.split('\n').length - 1, imports }
  })

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
const packages = (file: File) => file.imports.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))

test('the import scanner sees imports: the doors import something', () => {
  expect(files.filter(({ folder }) => folder === 'door').flatMap(({ imports }) => imports).length).toBeGreaterThan(3)
})

test('imports go down the stairs only', () => {
  const up = files.flatMap((file) =>
    file.imports
      .filter((name) => name.startsWith('.'))
      .flatMap((name) => {
        const target = normalize(join(dirname(file.path), name))
        const folder = target.includes('/') ? (target.split('/')[0] ?? '') : 'door'
        return (floors[folder] ?? 7) > file.floor ? [`${file.path} -> ${target}`] : []
      }),
  )
  expect(up).toEqual([])
})

test('a detector never imports another detector', () => {
  const siblings = files
    .filter(({ folder }) => folder === 'detect')
    .flatMap((file) =>
      file.imports.filter((name) => name.startsWith('.') && normalize(join(dirname(file.path), name)).startsWith('detect/')),
    )
  expect(siblings).toEqual([])
})

test('floor 0 imports zod and nothing else', () => {
  expect(new Set(files.filter(({ floor }) => floor === 0).flatMap(packages))).toEqual(new Set(['zod']))
})

test('below the world nothing of node is imported, but createHash', () => {
  const bad = files
    .filter(({ floor }) => floor < 6)
    .flatMap((file) =>
      file.imports.filter((name) => name.startsWith('node:') && name !== 'node:crypto').map((name) => `${file.path}: ${name}`),
    )
  expect(bad).toEqual([])
  for (const file of files.filter(({ floor, imports }) => floor < 6 && imports.includes('node:crypto'))) {
    expect(readFileSync(join(root, 'src', file.path), 'utf8')).toMatch(/import \{ createHash \} from 'node:crypto'/)
  }
})

/** Packages whose types or small functions are shared by several files of one floor on purpose; of protobufjs the wire and the parser are read apart. */
const sharedTypes = ['zod', 'mdast', 'protobufjs', 'commander']

test('every package has one home', () => {
  const homes = new Map<string, Set<string>>()
  for (const file of files.filter(({ folder }) => folder !== 'tools')) {
    for (const name of packages(file).map(packageOf)) {
      if (!sharedTypes.includes(name)) homes.set(name, (homes.get(name) ?? new Set()).add(file.path))
    }
  }
  expect([...homes].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)).toEqual([])
})

test('files stay short: 250 lines, detectors 100, doors 60; half of them about 40', () => {
  const cap = ({ folder }: File) => (folder === 'detect' ? 100 : folder === 'door' ? 60 : 250)
  expect(
    files.filter((file) => file.folder !== 'generated' && file.lines > cap(file)).map(({ path, lines }) => `${path}: ${lines}`),
  ).toEqual([])
  const lengths = files
    .filter(({ folder }) => folder !== 'generated')
    .map(({ lines }) => lines)
    .sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(50)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(120)
})

test('file names are kebab-case, and none is called utils, helpers or types', () => {
  const names = files.map(({ path }) => path.split('/').at(-1) ?? '')
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) || /^(utils?|helpers?|types)\.ts$/.test(name))).toEqual([])
})

test("the version that reports carry is the package's", () => {
  expect(toolVersion).toBe((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version)
})

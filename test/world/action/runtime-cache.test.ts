import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runtimePackages } from '../../../src/generated/runtime-pin.ts'
import type { RuntimePackage } from '../../../src/model/runtime-package.ts'
import { cachedRuntime } from '../../../src/world/action/runtime-cache.ts'
import { openOnnx } from '../../../src/world/onnx/open-onnx.ts'
import { door, model, ok } from '../onnx/onnx-fixture.ts'

const modules = join(import.meta.dirname, '../../../node_modules')
const here = `${process.platform}/${process.arch}`
const other = process.platform === 'win32' ? 'linux' : 'win32'

/** A registry as npm's is, for tarballs only, and what it was asked. */
const shelf = new Map<string, Buffer>()
const asked: string[] = []
const registry = createServer((request, response) => {
  asked.push(request.url ?? '')
  const found = shelf.get(request.url ?? '')
  response.writeHead(found === undefined ? 404 : 200).end(found)
})
let folder = ''
let address = ''
let packages: RuntimePackage[] = []
const said: string[] = []

/** A tarball as npm makes them: everything under `package/`. */
function tarball(from: string): Buffer {
  const file = join(folder, `${createHash('md5').update(from).digest('hex')}.tgz`)
  const name = from.split('/').at(-1) ?? ''
  const renamed = ['--transform', `s,^${name},package,`]
  const args = ['-C', join(from, '..'), ...renamed, '--exclude', `${name}/bin/*/darwin`, '--exclude', `${name}/bin/*/linux/arm64`]
  execFileSync('tar', ['-c', '-I', 'gzip -1', '-f', file, ...args, '--exclude', `${name}/bin/*/win32/*/*.dll`, name])
  return readFileSync(file)
}

const pin = (name: string, version: string, bytes: Buffer, needed: RuntimePackage['needed'] = 'run'): RuntimePackage => {
  shelf.set(`/${name}/-/${name}-${version}.tgz`, bytes)
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  return { name, version, integrity, at: `node_modules/${name}`, needed }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-cache-'))
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`
  packages = ['onnxruntime-node', 'onnxruntime-common'].map((name) => pin(name, '1.30.0', tarball(join(modules, name))))
})
afterAll(() => {
  vi.unstubAllEnvs()
  registry.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  asked.length = 0
  said.length = 0
  vi.stubEnv('RUNNER_TEMP', mkdtempSync(join(folder, 'temp-')))
})

/** A runner of its own, or the one of before. */
const wanted = (cache: string, more: Partial<Parameters<typeof cachedRuntime>[0]> = {}) => {
  vi.stubEnv('RUNNER_TOOL_CACHE', join(folder, cache))
  const { RUNNER_TEMP, RUNNER_TOOL_CACHE } = process.env
  const env = { RUNNER_TEMP, RUNNER_TOOL_CACHE, npm_config_registry: address, PATH: process.env.PATH, GITHUB_TOKEN: 'secret' }
  return cachedRuntime({ providers: ['cpu'], packages, env, say: (line) => said.push(line), ...more })
}

test('fetched from the registry on first use, found without a request on the second, and a model runs with it', async () => {
  const first = await wanted('first')
  expect(asked.sort()).toEqual(['/onnxruntime-common/-/onnxruntime-common-1.30.0.tgz', '/onnxruntime-node/-/onnxruntime-node-1.30.0.tgz'])
  expect(first.startsWith(join(folder, 'first'))).toBe(true)
  const bin = join(first, 'node_modules/onnxruntime-node/bin/napi-v6')
  expect(existsSync(join(bin, here))).toBe(true)
  expect(readdirSync(join(bin, other))).toEqual([])
  expect(readdirSync(process.env.RUNNER_TEMP ?? '').filter((name) => name.startsWith('mle-review'))).toEqual([])
  asked.length = 0
  expect(await wanted('first')).toBe(first)
  expect(asked).toEqual([])
  expect(said).toEqual(['onnxruntime-node 1.30.0 was fetched into the tool cache.', 'onnxruntime-node 1.30.0 is in the tool cache.'])

  const opened = await openOnnx({ script: door, provider: 'cpu', runtime: first })
  if (opened.is !== 'open') throw new Error(JSON.stringify(opened))
  await using onnx = opened.onnx
  ok(await onnx.load(model('add')))
})

test('other bytes than those pinned are never unpacked, and nothing is kept', async () => {
  const changed = Buffer.from(shelf.get('/onnxruntime-common/-/onnxruntime-common-1.30.0.tgz') ?? '')
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  const [, common] = packages
  shelf.set('/evil/-/evil-1.30.0.tgz', changed)
  const evil = { ...(common as RuntimePackage), name: 'evil', at: 'node_modules/evil' }
  await expect(wanted('evil', { packages: [evil, pin('onnxruntime-node', '1.0.0', Buffer.from('x'))] })).rejects.toThrow(
    /^evil 1\.30\.0 could not be had from http:\/\/127.+ \(its integrity is sha512-.+ is pinned\)\. Let this runner reach it, set npm_config_registry to a mirror, or put it into a folder/,
  )
  expect(existsSync(join(folder, 'evil'))).toBe(false)
})

test('a registry that lacks it, and a runner without a tool cache, are said with the mend', async () => {
  const lacking = packages.map((it) => ({ ...it, version: '9.9.9' }))
  await expect(wanted('lacking', { packages: lacking })).rejects.toThrow(/9\.9\.9 could not be had from .+404.+input `runtime`/)
  await expect(cachedRuntime({ providers: ['cpu'], packages, env: {}, say: () => undefined })).rejects.toThrow(
    /RUNNER_TOOL_CACHE.+`runtime`/,
  )
})

/** A stand-in for the binding, whose install script does what it is told. */
function withScript(version: string, script: string): RuntimePackage[] {
  const home = join(folder, `stand-in-${version}`, 'onnxruntime-node')
  mkdirSync(join(home, 'script'), { recursive: true })
  writeFileSync(join(home, 'package.json'), '{}')
  writeFileSync(join(home, 'script/install.js'), script)
  const helper = join(folder, `stand-in-${version}`, 'adm-zip')
  mkdirSync(helper, { recursive: true })
  writeFileSync(join(helper, 'index.js'), 'module.exports = 7')
  writeFileSync(join(helper, 'package.json'), '{"main": "index.js"}')
  return [pin('onnxruntime-node', version, tarball(home)), pin('adm-zip', version, tarball(helper), 'install')]
}

test("the install script runs for CUDA alone, with its packages and without the job's secrets; CPU uses what is there", async () => {
  const script = `require('fs').writeFileSync('told.json', JSON.stringify([require('adm-zip'), process.argv.slice(2), Object.keys(process.env)]))`
  const stand = withScript('2.0.0', script)
  expect(existsSync(join(await wanted('plain', { packages: stand }), 'node_modules/onnxruntime-node/told.json'))).toBe(false)
  expect(asked).toEqual(['/onnxruntime-node/-/onnxruntime-node-2.0.0.tgz'])
  const cuda = await wanted('cuda', { packages: stand, providers: ['cpu', 'cuda'] })
  const told = JSON.parse(readFileSync(join(cuda, 'node_modules/onnxruntime-node/told.json'), 'utf8'))
  expect(told).toEqual([7, ['--onnxruntime-node-install=cuda12'], ['PATH']])
  asked.length = 0
  expect(await wanted('cuda', { packages: stand })).toBe(cuda)
  expect(asked).toEqual([])
  await wanted('plain', { packages: stand, providers: ['tensorrt'] })
  expect(asked).toHaveLength(2)
})

test('an install script that fails is a sentence with its reason and the mend, and nothing is kept', async () => {
  const stand = withScript('3.0.0', `throw new Error('Invalid installation: cuda12 for platform: here')`)
  await expect(wanted('failing', { packages: stand, providers: ['cuda'] })).rejects.toThrow(
    /could not be fetched .+ \(Invalid installation: cuda12 for platform: here\)\. Let this runner reach .+ input `runtime`\.$/,
  )
  expect(existsSync(join(folder, 'failing'))).toBe(false)
})

test('what is pinned is what the lock file has, and what the binding requires is among it', () => {
  const lock = JSON.parse(readFileSync(join(modules, '../package-lock.json'), 'utf8')) as { packages: Record<string, object> }
  for (const { at, version, integrity } of runtimePackages) expect(lock.packages[at]).toMatchObject({ version, integrity })
  const source = (path: string) => readFileSync(join(modules, 'onnxruntime-node', path), 'utf8')
  const required = (path: string) => [...source(path).matchAll(/require\(["']([^."'][^"']*)["']\)/g)].map(([, name]) => name ?? '')
  const known = (needed: string[]) => runtimePackages.filter((it) => needed.includes(it.needed)).map(({ name }) => name)
  const builtIn = /^(?:node:.*|fs|os|path|https|child_process|worker_threads)$/
  const files = readdirSync(join(modules, 'onnxruntime-node/dist')).filter((name) => name.endsWith('.js'))
  const run = files.flatMap((name) => required(`dist/${name}`)).filter((name) => !builtIn.test(name))
  expect(run).toContain('onnxruntime-common')
  expect(known(['run'])).toEqual(expect.arrayContaining(run))
  const install = ['script/install.js', 'script/install-utils.js'].flatMap(required).filter((name) => !builtIn.test(name))
  expect(install).toEqual(['global-agent', 'adm-zip'])
  expect(known(['install'])).toEqual(expect.arrayContaining(install))
})

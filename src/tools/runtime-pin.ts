import { z } from 'zod'
import type { RuntimePackage } from '../model/runtime-package.ts'

const locked = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const binding = 'onnxruntime-node'
/** What the binding requires when it runs; its other dependencies are its install script's. */
const run = [binding, 'onnxruntime-common']

/** The runtime's packages and all that they depend on, as `package-lock.json` has them. */
export function runtimePackages(lock: string): RuntimePackage[] {
  const { packages } = locked.parse(JSON.parse(lock))
  const found = new Map<string, RuntimePackage>()
  const add = (name: string, from: string): void => {
    const at = placesOf(name, from).find((place) => packages[place] !== undefined)
    if (at === undefined) throw new Error(`package-lock.json lacks ${name}, which ${from} depends on: run npm install.`)
    if (found.has(at)) return
    const { version, integrity, dependencies = {} } = packages[at] ?? {}
    if (version === undefined || !integrity?.startsWith('sha512-')) throw new Error(`package-lock.json has no sha512 for ${at}.`)
    found.set(at, { name, version, integrity, at, needed: run.includes(name) ? 'run' : 'install' })
    for (const dependency of Object.keys(dependencies)) add(dependency, at)
  }
  add(binding, '')
  return [...found.values()].sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Where node looks for a package that another requires, nearest first. */
function placesOf(name: string, from: string): string[] {
  const nested = from.split('/node_modules/').map((_, i, parts) => parts.slice(0, parts.length - i).join('/node_modules/'))
  return [...nested.filter((folder) => folder !== '').map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

/** `src/generated/runtime-pin.ts`. */
export function runtimePinSource(lock: string): string {
  const packages = runtimePackages(lock)
  const version = packages.find(({ name }) => name === binding)?.version
  return `// Written by \`npm run generate\` from package-lock.json; do not edit.
import type { RuntimePackage } from '../model/runtime-package.ts'

/** The runtime that this version brings: a result of ours that names another is of another state. */
export const runtimePin = { name: 'onnxruntime', version: '${version}' }

/** What is fetched where there is no npm. */
export const runtimePackages: RuntimePackage[] = ${JSON.stringify(packages, null, 2)}
`
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RuntimePackage } from '../../model/runtime-package.ts'
import { fetchLibraries, needsLibraries } from './accelerator-libraries.ts'
import { fetchPackage, toolCache } from './tool-cache.ts'

/** What a job needs of the runtime. */
export interface RuntimeWanted {
  /** Execution providers that models will run on. */
  providers: readonly string[]
  packages: readonly RuntimePackage[]
  env: Record<string, string | undefined>
  say(line: string): void
}

const binding = 'onnxruntime-node'
const tool = `mle-review-${binding}`
const publicRegistry = 'https://registry.npmjs.org'
const otherwise = `or put it into a folder with \`npm install ${binding}\` and name that folder with the input \`runtime\``

/** A folder with the pinned runtime, from the runner's tool cache; fetched from npm's registry on first use. Throws the mend. */
export async function cachedRuntime({ providers, packages, env, say }: RuntimeWanted): Promise<string> {
  const version = packages.find(({ name }) => name === binding)?.version ?? ''
  if (!env.RUNNER_TOOL_CACHE || !env.RUNNER_TEMP)
    throw new Error(
      `RUNNER_TOOL_CACHE and RUNNER_TEMP are not set, so the runtime has no place here: run this as a step of a job, ${otherwise}.`,
    )
  const accelerated = providers.some(needsLibraries)
  // What has the libraries as well serves the CPU too.
  const kinds = [process.arch, `${process.arch}-cuda`].slice(accelerated ? 1 : 0)
  const kept = kinds.map((kind) => toolCache.find(tool, version, kind)).find((folder) => folder !== null)
  if (kept !== undefined) {
    say(`${binding} ${version} is in the tool cache.`)
    return kept
  }
  const staging = mkdtempSync(join(env.RUNNER_TEMP, 'mle-review-runtime-'))
  try {
    const needed = packages.filter((it) => accelerated || it.needed === 'run')
    // All end before the folder is taken away.
    const laid = await Promise.allSettled(needed.map((it) => lay(it, staging, registryIn(env))))
    for (const it of laid) if (it.status === 'rejected') throw it.reason
    const home = join(staging, 'node_modules', binding)
    dropOtherPlatforms(home)
    if (accelerated) await fetchLibraries(home, env)
    say(`${binding} ${version} was fetched into the tool cache.`)
    return await toolCache.keep(staging, tool, version, kinds[0] ?? process.arch)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function lay({ name, version, integrity, at }: RuntimePackage, staging: string, registry: string): Promise<void> {
  const url = `${registry}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`
  const folder = join(staging, at)
  mkdirSync(folder, { recursive: true })
  await fetchPackage(url, integrity, folder).catch((error: Error) => {
    const mend = 'Let this runner reach it, set npm_config_registry to a mirror,'
    throw new Error(`${name} ${version} could not be had from ${registry} (${error.message}). ${mend} ${otherwise}.`)
  })
}

/** npm's own convention for a mirror; without one, the public registry. */
function registryIn(env: Record<string, string | undefined>): string {
  return (env.npm_config_registry || env.NPM_CONFIG_REGISTRY || publicRegistry).replace(/\/+$/, '')
}

/** The package brings every platform's libraries, a quarter of a gigabyte. */
function dropOtherPlatforms(home: string): void {
  for (const abi of foldersIn(join(home, 'bin')))
    for (const platform of foldersIn(abi))
      for (const arch of foldersIn(platform)) if (!arch.endsWith(join(process.platform, process.arch))) rmSync(arch, { recursive: true })
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? [join(folder, it.name)] : []))
  } catch {
    return []
  }
}

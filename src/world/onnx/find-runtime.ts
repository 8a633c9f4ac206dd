import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** What installs the runtime, or where else it may be. */
export const runtimeMend =
  'Install it with `npm install onnxruntime-node`, or say with --runtime FOLDER where it is (a folder that holds node_modules/onnxruntime-node, or the package itself).'

/** The runtime's entry, or why there is none and what to do. */
export type FoundRuntime = { is: 'found'; entry: string } | { is: 'absent'; why: string; mend: string }

/** Looks for onnxruntime-node in the folder given, else where this program's own packages are. Loads nothing. */
export function findRuntime(folder: string | undefined): FoundRuntime {
  if (folder === undefined) {
    const entry = resolved(import.meta.url, 'onnxruntime-node')
    return entry === null ? { is: 'absent', why: 'onnxruntime-node is not installed', mend: runtimeMend } : { is: 'found', entry }
  }
  const within = resolve(folder)
  for (const place of [within, join(within, 'node_modules', 'onnxruntime-node'), join(within, 'onnxruntime-node')]) {
    const entry = nameOf(place) === 'onnxruntime-node' ? resolved(join(place, 'package.json'), place) : null
    if (entry !== null) return { is: 'found', entry }
  }
  return { is: 'absent', why: `${within} holds no onnxruntime-node`, mend: runtimeMend }
}

function nameOf(folder: string): unknown {
  try {
    const path = join(folder, 'package.json')
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown }).name : null
  } catch {
    return null
  }
}

function resolved(from: string, name: string): string | null {
  try {
    return createRequire(from).resolve(name)
  } catch {
    return null
  }
}

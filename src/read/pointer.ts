import { parseYaml } from './yaml.ts'

/** What a Git LFS pointer file stands for. */
export interface LfsPointer {
  oid: string
  size: number
}

/** A file's identity as DVC records it. `path` counts from the folder of the `.dvc` or `dvc.lock` file. */
export interface DvcOut {
  path: string
  /** `md5:<digest>`, or another hash by its name. */
  digest: string
}

/** Longest text that Git LFS takes for a pointer. */
export const pointerBytes = 1024

/** Reads a Git LFS pointer; null where the text is none. */
export function readLfsPointer(text: string): LfsPointer | null {
  if (text.length > pointerBytes || !/^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\/v1\r?\n/.test(text))
    return null
  const oid = /^oid (sha256:[0-9a-f]{64})\r?$/m.exec(text)?.[1]
  const size = /^size (\d{1,18})\r?$/m.exec(text)?.[1]
  return oid === undefined || size === undefined ? null : { oid, size: Number(size) }
}

/** Outputs that a `.dvc` file records; empty where it records none that we know. */
export function readDvc(text: string): DvcOut[] {
  return outsOf(parseYaml(text).value)
}

/** Outputs of every stage of a `dvc.lock`, in its present form (`schema: '2.0'`, stages below `stages`) or its first. */
export function readDvcLock(text: string): DvcOut[] {
  const lock = parseYaml(text).value
  const stages = isMap(lock) ? (isMap(lock.stages) ? lock.stages : lock) : {}
  return Object.values(stages).flatMap((stage) => outsOf(stage))
}

/** What the stage of a `dvc.lock` was made of that made this file, its path as the lock writes it; empty where none did. */
export function dvcDependencies(text: string, made: string): DvcOut[] {
  const lock = parseYaml(text).value
  const stages = isMap(lock) ? (isMap(lock.stages) ? lock.stages : lock) : {}
  return Object.values(stages).flatMap((stage) => (outsOf(stage).some(({ path }) => path === made) ? outsOf(stage, 'deps') : []))
}

function outsOf(value: unknown, key = 'outs'): DvcOut[] {
  const listed = isMap(value) ? value[key] : null
  if (!Array.isArray(listed)) return []
  return listed.flatMap((out): DvcOut[] => {
    if (!isMap(out) || typeof out.path !== 'string') return []
    const hash = ['md5', 'etag', 'checksum'].find((name) => typeof out[name] === 'string' && out[name] !== '')
    return hash === undefined ? [] : [{ path: out.path, digest: `${hash}:${String(out[hash])}` }]
  })
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

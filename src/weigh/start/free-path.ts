import type { ModelStart } from '../../model/start.ts'

/** The first path that nothing stands at; null: what stands there is somebody's. */
export function freePath(paths: string[], isTaken: (path: string) => boolean): string | null {
  return paths.find((path) => !isTaken(path)) ?? null
}

/** Names of a file in a model's folder; where several models share it, each has its id before the name. */
export function besideModel({ root, id }: ModelStart, models: ModelStart[], names: string[]): string[] {
  const isCrowded = models.filter((other) => other.root === root).length > 1
  return names.map((name) => `${root === '' ? '' : `${root}/`}${isCrowded ? `${id}-` : ''}${name}`)
}

/** The first path that nothing stands at; null: what stands there is somebody's. */
export function freePath(paths: string[], isTaken: (path: string) => boolean): string | null {
  return paths.find((path) => !isTaken(path)) ?? null
}

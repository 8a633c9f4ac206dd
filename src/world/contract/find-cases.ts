import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that are looked into. */
const mostFolders = 200_000

/**
 * The cases of a collection: every folder below it that holds a `model.onnx`, by its path with `/`, sorted. Links to folders are not
 * followed: they lead out, round in circles, or to what is found anyway. Throws where a folder cannot be listed, for it may hold cases.
 */
export function findCases(root: string): string[] {
  const found: string[] = []
  const waiting = ['.']
  let folders = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    folders += 1
    if (folders > mostFolders) throw new Error(`${root} holds more than ${mostFolders} folders; name one with the cases alone.`)
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) waiting.push(folder === '.' ? entry.name : `${folder}/${entry.name}`)
      else if (entry.name === 'model.onnx') found.push(folder)
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}

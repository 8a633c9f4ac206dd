import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rulebook } from '../../generated/rulebook.ts'
import { siteFiles } from './site.ts'

/** Writes the site of rule pages into a folder, after taking out what an earlier run left there. */
export function writeSite(folder: string, root: string): void {
  const files = siteFiles(root, rulebook)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

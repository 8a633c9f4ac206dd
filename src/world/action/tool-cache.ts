import { createHash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { cacheDir, downloadTool, extractTar, find } from '@actions/tool-cache'

/** The runner's cache of tools: folders by name, version and kind, kept from one job to the next where the runner is. */
export const toolCache = {
  /** The folder; null: it is not there. */
  find: (tool: string, version: string, kind: string): string | null => find(tool, version, kind) || null,
  keep: (folder: string, tool: string, version: string, kind: string): Promise<string> => cacheDir(folder, tool, version, kind),
}

/** Fetches an npm tarball and lays it out in a folder, if it is, byte for byte, what `integrity` says. */
export async function fetchPackage(url: string, integrity: string, folder: string): Promise<void> {
  const file = await downloadTool(url)
  try {
    const hash = createHash('sha512')
    await pipeline(createReadStream(file), hash)
    const found = `sha512-${hash.digest('base64')}`
    if (found !== integrity) throw new Error(`its integrity is ${found}, and ${integrity} is pinned`)
    // npm's tarballs have one folder, whatever it is called.
    await extractTar(file, folder, ['xz', '--strip-components=1'])
  } finally {
    rmSync(file, { force: true })
  }
}

import { readdirSync, readFileSync } from 'node:fs'

/** A file in which the kernel tells something; empty where it does not. */
export function kernelText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** What stands in a folder of the kernel's; nothing where there is none. */
export function kernelNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

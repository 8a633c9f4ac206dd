import type { Read } from '../../model/read.ts'

/** When commits touched what lies below a folder; null where none is known. ISO 8601 with zone. */
export interface Span {
  first: string | null
  last: string | null
}

/** A file as a commit left it. */
export interface Version {
  at: string
  text: string
}

/** What reading projects asks of the place where they lie: a folder with its git history, or GitHub's API. Nothing here judges. */
export interface ProjectSource {
  /** Whether former texts are at hand: then those of healthy projects are read, too. */
  isNear: boolean
  /** Every file, paths from the top with `/`. */
  paths(): Promise<Read<string[]>>
  texts(paths: string[]): Promise<Map<string, Read<string>>>
  /** By folder; the first commit at least of those in `startless`. A folder without an entry: nothing is known of its history. */
  spans(folders: string[], startless: string[]): Promise<Map<string, Span>>
  /** Tags and merges of the whole history, newest first, as far as they are read. */
  marks(): Promise<{ name: string; at: string }[]>
  /** Texts of files as commits left them, oldest first, at most a few dozen of each. */
  versions(paths: string[]): Promise<Map<string, Version[]>>
}

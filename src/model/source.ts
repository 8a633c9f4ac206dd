import type { Read } from './read.ts'

/** A text file that rules read. `changed`: the change touched it; `imported`: a changed file imports it; `importing`: it imports a changed module; `named`: configuration names it. */
export interface Source {
  /** Path at this side. */
  path: string
  /** Path at head, where the file was renamed: the two sides of one file share it. */
  headPath: string
  side: 'base' | 'head'
  role: 'changed' | 'imported' | 'importing' | 'named'
  /** `config`: settings, schemas, recipes and designs that rules compare; nobody looks for credentials there. */
  kind: 'python' | 'notebook' | 'sql' | 'document' | 'config'
  text: Read<string>
}

/** A changed document or configuration file of one side, as text. */
export interface ChangedText {
  path: string
  headPath: string
  text: string
}

/** A credential seen in a file. The secret itself is never kept: only its kind and where it stands. */
export interface SecretHit {
  path: string
  headPath: string
  side: 'base' | 'head'
  /** Name of the pattern, e.g. `AWSAccessKeyID`. */
  kind: string
  /** Where in the file: `output` of a notebook cell, or plain text. */
  where: 'output' | 'source' | 'text'
  cell: number | null
  /** 1-based in the cell (for outputs: in the file) or file. */
  line: number
  fileLine: number
  /** SHA-256 of the secret, first 12 hex digits: tells two apart without telling what they are. */
  digest: string
}

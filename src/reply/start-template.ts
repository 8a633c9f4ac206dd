import { type Compact, compactFields } from '../model/compact.ts'
import type { StartFile } from '../model/start.ts'
import { printCompact } from '../read/compact-print.ts'
import { compactHints } from './compact-hints.ts'

/** `.github/PULL_REQUEST_TEMPLATE/ml-change.md`: the nineteen fields, empty, each with what it asks. */
export function startTemplate(): StartFile {
  const empty = { value: '', line: 0, state: 'empty' } as const
  const fields = Object.fromEntries(compactFields.map(({ key }) => [key, empty])) as Compact['fields']
  return { path: '.github/PULL_REQUEST_TEMPLATE/ml-change.md', text: printCompact({ fields }, compactHints) }
}

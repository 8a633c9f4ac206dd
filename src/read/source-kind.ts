import type { Source } from '../model/source.ts'

/** What a path's ending says that it holds, in letters of any case. */
export function sourceKind(path: string): Extract<Source['kind'], 'python' | 'notebook' | 'sql'> | 'document' {
  switch (/\.(py|ipynb|sql)$/i.exec(path)?.[1]?.toLowerCase()) {
    case 'py':
      return 'python'
    case 'ipynb':
      return 'notebook'
    case 'sql':
      return 'sql'
    default:
      return 'document'
  }
}

import { readFrontMatter } from '../front-matter.ts'
import { readLfsPointer } from '../pointer.ts'
import { mergeConflict } from './merge-conflict.ts'

/** Markdown of one endless paragraph takes time by its square, of its characters and of its lines. */
const longest = { characters: 128 * 1024, lines: 5_000 }

/** Why a context.md cannot be read, as far as its text alone tells; null where it can. */
export function contextFault(text: string, path: string): { reason: string; why: string } | null {
  if (text.length > longest.characters || text.split('\n', longest.lines + 1).length > longest.lines)
    return { reason: 'too-large', why: `${path} is longer than is read here; a context.md says it in a page.` }
  if (readLfsPointer(text) !== null)
    return { reason: 'pointer', why: `${path} is a pointer of Git LFS; keep this file in git itself (\`git lfs untrack\`).` }
  const conflict = mergeConflict(text)
  if (conflict !== null)
    return { reason: 'conflict', why: `${path}, line ${conflict}: a merge's conflict was committed; keep one side and take the marks out.` }
  const tongue = /^\uFEFF?(?:---[ \t]*(js|javascript|json|toml|coffee)[ \t]*\n|(\+\+\+)[ \t]*\n)/i.exec(text)
  if (tongue !== null)
    return {
      reason: 'syntax',
      why: `${path}, line 1: this front matter is ${(tongue[1] ?? 'toml').toUpperCase()}, which is not read here; write it in YAML between two lines of three dashes.`,
    }
  const { yaml, content, line } = readFrontMatter(text)
  if (yaml === null && /^\uFEFF?---[ \t]*\n[\w-]+[ \t]*:/.test(text))
    return { reason: 'syntax', why: `${path}, line 1: front matter begins here and never ends; close it with a line of three dashes.` }
  const again = yaml === null ? '' : content.replace(/^\n*/, '')
  if (/^---[ \t]*\n[\w-]+[ \t]*:[ \t]/.test(again) && readFrontMatter(again).yaml !== null) {
    const at = line + content.length - again.length
    return { reason: 'syntax', why: `${path}, line ${at}: front matter begins here a second time; make one of the two.` }
  }
  return null
}

/** Names that say nothing: any repository's tags hold them. */
const common = new Set(['model', 'models', 'project', 'test', 'data', 'main', 'release', 'docs', 'app', 'api', 'new', 'old'])

/** Tags and merges that name a project: its folder's name stands in them as words of its own. */
export function marksOf<T extends { name: string }>(project: string, marks: readonly T[]): T[] {
  const words = plain(project)
  if (words.length < 3 || common.has(words)) return []
  return marks.filter(({ name }) => ` ${plain(name)} `.includes(` ${words} `))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Sections of `rules/letters.md` by their headings: the words of issues, with `{holes}`. */
export function readLetters(text: string): Record<string, string> {
  const parts = text.split(/^## +([a-z][a-z-]*) *$/m)
  const letters: Record<string, string> = {}
  for (let i = 1; i + 1 < parts.length; i += 2) letters[parts[i] ?? ''] = (parts[i + 1] ?? '').trim()
  return letters
}

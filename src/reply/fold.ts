/** Markdown behind a line that unfolds it. The blank lines are what makes GitHub read the content as Markdown. */
export function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

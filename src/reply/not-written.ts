import { prose } from './prose.ts'

/** What could not be written to GitHub, and the mend, to stand above a summary. */
export function notWritten(whys: string[]): string {
  return whys.map((why) => `> [!WARNING]\n> Not written to GitHub: ${prose(why.replace(/\s+/g, ' '))}\n\n`).join('')
}

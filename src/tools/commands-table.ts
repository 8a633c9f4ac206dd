import { markdownTable } from 'markdown-table'
import { commands } from '../model/command.ts'

/** What `/mle-review` understands, as a Markdown table. */
export function commandsTable(): string {
  const rows = commands.map(({ usage, tells, who }) => [`\`${usage}\``, tells, `${who.author ? 'the author, ' : ''}${who.role} and above`])
  return markdownTable([['comment', 'what it does', 'who may'], ...rows])
}

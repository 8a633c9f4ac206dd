import { markdownTable } from 'markdown-table'
import { parse } from 'yaml'

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

/** The README's tables of the Action's inputs and outputs, from `action.yml`. */
export function inputsTable(actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as ActionFile
  const given = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default ? `\`${input.default}\`` : '',
  ])
  const made = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description])
  return `${markdownTable([['input', 'what it does', 'default'], ...given])}\n\n${markdownTable([['output', 'what it is'], ...made])}`
}

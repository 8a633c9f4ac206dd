import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `src/generated/start-assets.ts`: the workflow as the README shows it. */
export function startAssetsSource(root: string): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const workflow = /\.github\/workflows\/mle-review\.yml`[\s\S]*?```yaml\n([\s\S]*?)```/.exec(
    readme.slice(readme.indexOf('**1. Add the workflow**')),
  )?.[1]
  if (workflow === undefined) throw new Error('README.md shows no workflow below "1. Add the workflow": `init` writes that one')
  return `// Written by \`npm run generate\` from README.md; do not edit.

/** The workflow that the README shows. */
export const startWorkflow = ${JSON.stringify(workflow)}
`
}

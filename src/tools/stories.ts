/**
 * `npm run stories [NAME…]`: reviews the pull requests of the stories in test/examples and says where what is said differs from the files
 * beside them. `--write` writes those files, and the stamps of figures; `--pages DIR` renders each to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rulebook } from '../generated/rulebook.ts'
import { page } from './page.ts'
import { storyNames } from './story.ts'
import { tellStory } from './story-told.ts'

const options = { write: { type: 'boolean', default: false }, pages: { type: 'string' } } as const
const { positionals, values } = parseArgs({ allowPositionals: true, options })
const names = storyNames().filter((name) => positionals.length === 0 || positionals.includes(name))
if (names.length === 0) {
  console.error(`No story is called ${positionals.join(', ')}; there are: ${storyNames().join(', ')}`)
  process.exit(3)
}
let differing = 0
for (const name of names) {
  const { pulls, differs } = await tellStory(name, rulebook, { write: values.write })
  for (const { pull, verdict, files } of pulls) {
    console.log(`${name} ${pull}: ${verdict}`)
    if (values.pages === undefined) continue
    mkdirSync(values.pages, { recursive: true })
    for (const [file, text] of Object.entries(files)) {
      if (text !== null) writeFileSync(join(values.pages, `${name}.${pull}.${file.replace('.md', '.html')}`), page(pull, text))
    }
  }
  for (const line of differs) console.log(`  ${line}`)
  differing += differs.length
}
const told = values.write ? 'written' : 'not as written; `npm run stories -- --write` writes them, `git diff` shows what changed'
if (differing > 0) console.log(`${differing} ${told}`)
process.exitCode = differing > 0 && !values.write ? 1 : 0

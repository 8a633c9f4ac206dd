/** `npm run generate`: joins pages and detectors by id, and writes everything that is made from them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '../model/rule.ts'
import { inputsTable } from './action-inputs.ts'
import { commandsTable } from './commands-table.ts'
import { detectorIds, isScheduled, lettersSource, loadChecklist, loadPage, pageIds, projectFilesSource } from './pages.ts'
import { rulesTable } from './rules-table.ts'
import { runtimePinSource } from './runtime-pin.ts'
import { schemas } from './schema.ts'
import { startAssetsSource } from './start-assets.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const detectors = new Set(detectorIds(root))
const pages = pageIds(root).map((id) => loadPage(root, id))

const sound = pages.filter(({ page, faults }) => {
  const wrong =
    detectors.has(page.id) || isScheduled(page.id)
      ? faults
      : [...faults, `no detector src/detect/${page.id}.ts; npm run new-rule writes both`]
  if (wrong.length > 0) console.error(`rules/${page.id}.md: ${wrong.join('; ')}`)
  return wrong.length === 0
})
if (sound.length < pages.length) process.exitCode = 1

write('src/generated/rulebook.ts', rulebook(sound.map(({ page }) => page)))
write('src/generated/letters.ts', lettersSource(root))
write('src/generated/project-files.ts', projectFilesSource(root))
write('src/generated/start-assets.ts', startAssetsSource(root))
write('src/generated/runtime-pin.ts', runtimePinSource(readFileSync(join(root, 'package-lock.json'), 'utf8')))
for (const [name, schema] of Object.entries(schemas())) write(`dist/schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`)
between('README.md', 'rules', rulesTable(pages.map(({ page }) => page)))
between('README.md', 'commands', commandsTable())
between('README.md', 'inputs', inputsTable(readFileSync(join(root, 'action.yml'), 'utf8')))

function rulebook(pages: Page[]): string {
  const all = pages.filter(({ id }) => !isScheduled(id))
  const scheduled = pages.filter(({ id }) => isScheduled(id)).map((page) => `    ${JSON.stringify(page)},`)
  const imports = all.map(({ id }, i) => `import d${i} from '../detect/${id}.ts'`)
  const rules = all.map((page, i) => `    { page: ${JSON.stringify(page)}, detector: d${i} },`)
  return `// Written by \`npm run generate\` from rules/ and src/detect/; do not edit.
${imports.join('\n')}
import type { Rulebook } from '../model/rule.ts'

/** Every rule that ships: its words and its logic, joined by id. */
export const rulebook: Rulebook = {
  rules: [
${rules.join('\n')}
  ],
  checklist: ${JSON.stringify(loadChecklist(root))},
  scheduled: [
${scheduled.join('\n')}
  ],
}
`
}

function write(path: string, text: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function between(path: string, name: string, text: string): void {
  const file = join(root, path)
  if (!existsSync(file)) return
  const [before, rest] = readFileSync(file, 'utf8').split(`<!-- ${name}:start -->`)
  const after = rest?.split(`<!-- ${name}:end -->`)[1]
  if (after === undefined) return
  write(path, `${before}<!-- ${name}:start -->\n${text}\n<!-- ${name}:end -->${after}`)
}

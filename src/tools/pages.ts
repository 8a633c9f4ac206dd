import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChecklistLine } from '../model/rule.ts'
import { readLetters } from '../read/letters.ts'
import { type RulePage, readChecklist, readPage } from '../read/rule-page.ts'

/** Ids of every page under `rules/`, sorted. */
export function pageIds(root: string): string[] {
  return idsBelow(join(root, 'rules'), '.md')
}

/** Whether a schedule asks a rule of projects, so that no detector is asked on changes. */
export function isScheduled(id: string): boolean {
  return id.startsWith('project/')
}

/** Ids of every detector under `src/detect/`, sorted. */
export function detectorIds(root: string): string[] {
  return idsBelow(join(root, 'src/detect'), '.ts')
}

/** Ids of every file of cases under `test/rules/`, sorted. */
export function caseIds(root: string): string[] {
  return idsBelow(join(root, 'test/rules'), '.md')
}

export function loadPage(root: string, id: string): RulePage {
  return readPage(id, readFileSync(join(root, 'rules', `${id}.md`), 'utf8'))
}

export function loadChecklist(root: string): ChecklistLine[] {
  return readChecklist(readFileSync(join(root, 'rules/checklist.md'), 'utf8'))
}

/** The files of a new project by `rules/project-files.md`; a level-two heading of lower-case letters begins a file. */
export function loadProjectFiles(root: string): Record<string, string> {
  return readLetters(readFileSync(join(root, 'rules/project-files.md'), 'utf8'))
}

/** `src/generated/project-files.ts`: what a new project begins with. */
export function projectFilesSource(root: string): string {
  const files = loadProjectFiles(root)
  return `// Written by \`npm run generate\` from rules/project-files.md; do not edit.

/** The files of a new project, with holes. */
export const projectFiles = ${JSON.stringify(files, null, 2)} as const
`
}

/** `src/generated/letters.ts`: the words of issues. */
export function lettersSource(root: string): string {
  const letters = readLetters(readFileSync(join(root, 'rules/letters.md'), 'utf8'))
  return `// Written by \`npm run generate\` from rules/letters.md; do not edit.

/** The words of issues, with holes. */
export const letters = ${JSON.stringify(letters, null, 2)} as const
`
}

function idsBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending) && path.split('/').length === 2)
    .map((path) => path.slice(0, -ending.length))
    .sort()
}

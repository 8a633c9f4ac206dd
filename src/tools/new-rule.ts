/** `npm run new-rule area/name`: writes a rule's three files, ready to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const id = process.argv[2] ?? ''

if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('usage: npm run new-rule area/name    (kebab-case; the name says the offence: leakage/overlap)')
  process.exit(3)
}

const files = {
  [`rules/${id}.md`]: `---
title: What is wrong, in three words
severity: W
message: "What was seen: \`{what}\`."
lane: training
tasks: [MLE-03]
checklist: reproducibility
---

Why it hurts in production, in one sentence.

## Instead

The smallest change that settles it.

## Examples

### Finds: the offence

\`\`\`python train.py
offence()  # finds
\`\`\`

### Silent: the same thing done well

\`\`\`python train.py
fine()
\`\`\`

## When this is wrong

When a person should ignore or switch off this rule.
`,
  [`src/detect/${id}.ts`]: `import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['programs'],
  *detect({ programs }) {
    for (const { path, cells } of programs) {
      for (const { text, cell, fileLines } of cells) {
        const at = text.split('\\n').findIndex((line) => line.startsWith('offence('))
        if (at < 0) continue
        const fileLine = fileLines[at] ?? 1
        const place = { is: 'line', path, line: at + 1, endLine: at + 1, cell, fileLine, fileEndLine: fileLine } as const
        yield { place, facts: { what: 'offence()' }, text: text.split('\\n')[at] ?? '' }
      }
    }
  },
})
`,
  [`test/rules/${id}.md`]: `# ${id}

## Cases

### Silent: the word in a comment is not the offence

\`\`\`python train.py
# offence()
fine()
\`\`\`
`,
}

const there = Object.keys(files).filter((path) => existsSync(join(root, path)))
if (there.length > 0) {
  console.error(`${there.join(', ')} is there already; nothing was written`)
  process.exit(3)
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`wrote ${path}`)
}
console.log('Fill them in, then: npm run generate && npx vitest run test/rules.test.ts')

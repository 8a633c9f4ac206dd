/** `npm run bundle`: writes dist/action.js and dist/cli.js, the same bytes wherever it runs. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const dist = join(root, 'dist')

mkdirSync(dist, { recursive: true })
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) if (/\.js$/.test(name)) rmSync(join(dist, name))

const bundle = await rolldown({
  cwd: root,
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  treeshake: true,
})
await bundle.write({ dir: dist, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' })
await bundle.close()

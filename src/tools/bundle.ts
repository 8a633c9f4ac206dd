/** `npm run bundle`: writes the doors with their chunks into dist, and the site of rule pages into dist/rules. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleInto } from './bundles.ts'
import { writeSite } from './site/write-site.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
await bundleInto(join(root, 'dist'), root)
writeSite(join(root, 'dist/rules'), root)

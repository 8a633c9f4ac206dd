/** `npm run bundle`: writes dist/action.js and dist/cli.js with their chunks. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleInto } from './bundles.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
await bundleInto(join(root, 'dist'), root)

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

/** Each door is bundled by itself, so that none loads what only another needs. */
const doors = ['action', 'cli', 'app', 'gather-thread', 'review-thread', 'queue-thread', 'contract-child', 'scan-thread'] as const

/** Writes every door's bundle into a folder, after taking out what an earlier run left there: the same bytes wherever it runs. */
export async function bundleInto(folder: string, root: string, only: readonly (typeof doors)[number][] = doors): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (name.endsWith('.js')) rmSync(join(folder, name))
  for (const door of only) {
    const bundle = await rolldown({
      cwd: root,
      input: { [door]: `src/${door}.ts` },
      platform: 'node',
      // Packages with both forms: the UMD one hides its own requires from a bundler.
      resolve: { mainFields: ['module', 'main'] },
      plugins: [withoutEngines, withSqlParser, withHcl, withoutSideModules],
      // The embedded database brings 16 MB of WebAssembly that only `serve` needs: npm installs it.
      external: ['@electric-sql/pglite', 'pg-native'],
      // The queue of requests in Probot's Octokit looks for its Redis with an eval that is never reached.
      onLog: (level, log, handle) => (log.code === 'EVAL' && log.id?.includes('/bottleneck/') ? undefined : handle(level, log)),
    })
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: `${door}/[name]-[hash].js` })
    await bundle.close()
  }
}

/** gray-matter's own engines evaluate, and bring a parser of YAML and one of JavaScript; ours stand in for each of them (`read/front-matter.ts`). */
const withoutEngines: Plugin = {
  name: 'without-engines',
  load: { filter: { id: /gray-matter\/lib\/engines\.js$/ }, handler: () => 'module.exports = {}' },
}

/** The SQL parser's WebAssembly lies beside the bundles once, and its glue is bundled: the package asks bundlers to leave both alone. */
const withSqlParser: Plugin = {
  name: 'with-sql-parser',
  transform: {
    filter: { id: /sqlparser-ts\/dist\/index\.mjs$/ },
    handler(code, id) {
      const source = readFileSync(join(dirname(id), '../wasm/sqlparser_rs_wasm_bg.wasm'))
      const asset = this.emitFile({ type: 'asset', fileName: 'sqlparser.wasm', source })
      const written = 'new URL("../wasm/sqlparser_rs_wasm_bg.wasm", import.meta.url)'
      if (!code.includes(written)) this.error('The SQL parser finds its WebAssembly in another way now: look at this plugin again.')
      return code.replaceAll('/* @vite-ignore */', '').replaceAll(written, `new URL(import.meta.ROLLUP_FILE_URL_${asset})`)
    },
  },
}

/** The parser of Terraform's language lies beside the bundles too: its runtime and its grammar. */
const withHcl: Plugin = {
  name: 'with-hcl',
  transform: {
    filter: { id: /world\/hcl-wasm\.ts$/ },
    handler(code, id) {
      const { resolve } = createRequire(id)
      return code.replaceAll(/\bresolve\(['"]([^'"]+\/([\w-]+\.wasm))['"]\)/g, (_, path: string, fileName: string) => {
        const asset = this.emitFile({ type: 'asset', fileName, source: readFileSync(resolve(path)) })
        return `new URL(import.meta.ROLLUP_FILE_URL_${asset})`
      })
    },
  },
}

/** Its runtime could take code as text from a grammar that brings some; ours brings none, and nothing here is to be evaluated. */
const withoutSideModules: Plugin = {
  name: 'without-side-modules',
  transform: {
    filter: { id: /web-tree-sitter\/web-tree-sitter\.js$/ },
    handler(code) {
      if (code.split('eval(func)').length !== 3)
        this.error('The runtime of tree-sitter evaluates elsewhere now: look at this plugin again.')
      return code.replaceAll('eval(func)', "(() => { throw new Error('A grammar brings code of its own.') })()")
    },
  },
}

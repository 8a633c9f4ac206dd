import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { HclWasm } from '../read/hcl/parser.ts'

const { resolve } = createRequire(import.meta.url)
/** The bundle has both files beside it (`tools/bundles.ts`). */
const runtime = () => resolve('web-tree-sitter/web-tree-sitter.wasm')
const grammar = () => resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm')

/** What reads Terraform's own language, from the packages that bring it. */
export function hclWasm(): HclWasm {
  return { runtime: readFileSync(runtime()), grammar: readFileSync(grammar()) }
}

import type { Node, Parser } from 'web-tree-sitter'

export type { Node as HclNode }

/** The parser's runtime and its grammar, as WebAssembly. */
export interface HclWasm {
  runtime: Uint8Array
  grammar: Uint8Array
}

let [asked, parser]: [Promise<void> | null, Parser | null] = [null, null]

/** Loads the parser, once; it is asked for only where there is something to read. */
export function hclParser(wasm: () => HclWasm): Promise<void> {
  asked ??= load(wasm())
  return asked
}

async function load({ runtime, grammar }: HclWasm): Promise<void> {
  const { Language, Parser } = await import('web-tree-sitter')
  await Parser.init({ wasmBinary: runtime })
  const loaded = new Parser()
  loaded.setLanguage(await Language.load(grammar))
  parser = loaded
}

/** What `use` makes of a text's tree, which is gone afterwards; null where nobody asked for the parser. */
export function withHcl<T>(text: string, use: (root: Node) => T): T | null {
  const tree = parser?.parse(text) ?? null
  if (tree === null) return null
  try {
    return use(tree.rootNode)
  } finally {
    tree.delete()
  }
}

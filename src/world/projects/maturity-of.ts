import type { Maturity, RepositoryFacts } from '../../model/maturity.ts'
import { hclParser } from '../../read/hcl/parser.ts'
import { judgeMaturity } from '../../weigh/maturity/maturity.ts'
import { hclWasm } from '../hcl-wasm.ts'

/** How mature a repository shows itself to be, with what reads Terraform loaded where there is any: every door gives the same answer. */
export async function maturityOf(facts: RepositoryFacts): Promise<Maturity> {
  if ([...facts.texts.keys()].some((path) => /\.tf$/i.test(path))) await hclParser(hclWasm)
  return judgeMaturity(facts)
}

import type { Evidence } from '../model/evidence.ts'
import { protoParser } from '../read/api/proto.ts'
import { mayHoldSql, sqlParser } from '../read/sql/parser.ts'

/** Where statements may stand: nobody runs those of a document. */
const kinds = ['python', 'notebook', 'sql']

/** Loads what a review of this evidence will need and cannot wait for. What is not loaded is no silence: its rules are broken then. */
export async function readyFor({ sources }: Pick<Evidence, 'sources'>): Promise<void> {
  const read = (Array.isArray(sources) ? sources : []).filter((it) => it?.text?.is === 'read')
  const code = read.filter((it) => kinds.includes(it.kind))
  if (code.some(({ text }) => text.is === 'read' && mayHoldSql(text.value))) await sqlParser()
  if (read.some(({ path }) => path.endsWith('.proto'))) await protoParser()
}

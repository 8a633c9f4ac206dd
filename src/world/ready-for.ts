import type { Evidence } from '../model/evidence.ts'
import { mayHoldSql, sqlParser } from '../read/sql/parser.ts'

/** Where statements may stand: nobody runs those of a document. */
const kinds = ['python', 'notebook', 'sql']

/** Loads what a review of this evidence will need and cannot wait for. What is not loaded is no silence: its rules are broken then. */
export async function readyFor({ sources }: Pick<Evidence, 'sources'>): Promise<void> {
  const code = (Array.isArray(sources) ? sources : []).filter((it) => kinds.includes(it?.kind) && it.text?.is === 'read')
  if (code.some(({ text }) => text.is === 'read' && mayHoldSql(text.value))) await sqlParser()
}

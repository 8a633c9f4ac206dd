import type { Evidence } from '../model/evidence.ts'
import { mayHoldSql, sqlParser } from '../read/sql/parser.ts'

/** Loads what a review of this evidence will need and cannot wait for. What is not loaded is no silence: its rules are broken then. */
export async function readyFor({ sources }: Pick<Evidence, 'sources'>): Promise<void> {
  const texts = (Array.isArray(sources) ? sources : []).map((it) => (it?.text?.is === 'read' ? it.text.value : ''))
  if (mayHoldSql(texts.join('\n'))) await sqlParser()
}

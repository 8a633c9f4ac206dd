/** `fail`: the model gave something else, or the case contradicts itself. `unsupported`: the runtime cannot, in its words. `crash`: its process died. */
export const caseStatuses = ['pass', 'fail', 'unsupported', 'crash'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** What came of one case of a conformance collection; `why` is null where it passed. */
export interface CaseResult {
  /** Its folder, from the collection's, with `/`; `.` is the collection's own. */
  name: string
  status: CaseStatus
  why: string | null
}

/** What `mle-review contract --cases` prints. */
export interface CasesReport {
  runtime: { name: string; version: string }
  provider: string
  cases: CaseResult[]
}

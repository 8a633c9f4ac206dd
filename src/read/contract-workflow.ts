/** Whether a workflow says, in its name or its file's, that it runs a contract: only its runs are looked into. */
export function isContractWorkflow({ name, path }: { name?: string | null | undefined; path?: string | null | undefined }): boolean {
  return [name, path?.split('@')[0]].some((it) => /contract/i.test(it ?? ''))
}

/** Events of whose runs results are taken: those about a pull request or an entry of the merge queue. */
export const contractEvents: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group']

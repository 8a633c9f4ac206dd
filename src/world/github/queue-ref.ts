/** The number of the pull request that a merge queue's branch stands for (`gh-readonly-queue/main/pr-12-<sha>`), or null. */
export function pullOfQueueRef(ref: string): number | null {
  const found = /(?:^|\/)pr-(\d{1,9})(?:-[0-9a-f]*)?$/i.exec(ref)
  return found === null ? null : Number(found[1])
}

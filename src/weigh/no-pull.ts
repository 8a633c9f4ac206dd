import type { Pull } from '../model/evidence.ts'

/** What stands for the pull request where there is none: nobody opened it, nothing is said in it, and all of it is one commit. */
export function noPull(commit: string, door: Pull['door']): Pull {
  return {
    number: null,
    repository: null,
    url: null,
    title: '',
    body: '',
    author: null,
    bot: false,
    draft: false,
    fork: false,
    baseRef: '',
    base: commit,
    mergeBase: commit,
    head: commit,
    door,
  }
}

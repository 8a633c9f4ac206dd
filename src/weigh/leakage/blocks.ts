import type { Statement } from '../../model/syntax.ts'

/** Bodies whose statements run one after the other, once: those of loops may need what a turn before them made. */
export function blocksOf(body: Statement[]): Statement[][] {
  const within = body.flatMap((it): Statement[][] => {
    if (it.is === 'function' || it.is === 'class' || it.is === 'with') return [it.body]
    return it.is === 'if' ? [...it.branches.map((branch) => branch.body), it.otherwise] : []
  })
  return [body, ...within.flatMap(blocksOf)]
}

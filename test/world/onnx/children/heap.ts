import { badChild } from './bad-child.ts'

badChild(() => {
  const kept: number[][] = []
  for (;;) kept.push(new Array(100_000).fill(kept.length))
})

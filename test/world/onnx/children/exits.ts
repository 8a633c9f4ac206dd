import { badChild } from './bad-child.ts'

badChild(() => {
  console.error('gave up')
  process.exit(7)
})

import { badChild } from './bad-child.ts'

badChild(() => process.abort())

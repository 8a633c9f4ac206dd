import { badChild } from './bad-child.ts'

badChild(() => undefined)

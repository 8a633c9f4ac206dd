import { badChild } from './bad-child.ts'

badChild(() => process.kill(process.pid, 'SIGSEGV'))

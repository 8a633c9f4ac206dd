import { badChild } from './bad-child.ts'

process.stderr.write('x'.repeat(40_000_000))
badChild((_, say, id) => say({ id, is: 'error', message: 'still here' }))

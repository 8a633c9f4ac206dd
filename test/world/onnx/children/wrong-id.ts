import { badChild } from './bad-child.ts'

badChild((_, say, id) => say({ id: id + 1, is: 'error', message: 'for another question' }))

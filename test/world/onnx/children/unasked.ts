import { badChild } from './bad-child.ts'

badChild((_, say, id) => {
  say({ id, is: 'error', message: 'as asked' })
  setTimeout(() => say({ id: id + 1, is: 'error', message: 'not asked' }), 50)
})

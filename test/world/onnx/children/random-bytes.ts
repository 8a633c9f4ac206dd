import { badChild } from './bad-child.ts'

badChild((pipe) => pipe.write(Buffer.concat([Buffer.from([16, 0, 0, 0, 0, 0, 0, 0]), Buffer.alloc(16, 0xa7)])))

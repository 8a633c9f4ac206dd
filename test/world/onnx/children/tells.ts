import { readdirSync } from 'node:fs'
import { badChild } from './bad-child.ts'

const told = { env: process.env, cwd: process.cwd(), files: readdirSync('.'), pid: process.pid }
badChild((_, say, id) => say({ id, is: 'error', message: JSON.stringify(told) }))

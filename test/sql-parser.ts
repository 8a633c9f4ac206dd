/** Tests that hand evidence to a review, or SQL to its reader, need not ask for the parser; that every door does is for `test/doors` to tell. */
import { sqlParser } from '../src/read/sql/parser.ts'

await sqlParser()

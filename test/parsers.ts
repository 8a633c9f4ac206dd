/** Tests that hand evidence to a review, or a text to its reader, need not ask for the parser; that every door does is for `test/doors` to tell. */
import { protoParser } from '../src/read/api/proto.ts'
import { sqlParser } from '../src/read/sql/parser.ts'

await Promise.all([sqlParser(), protoParser()])

import type { DataContract } from '../../model/data-contract.ts'
import { readScript } from '../syntax/script.ts'
import { readFeast } from './feast.ts'
import { readSchemas } from './pandera-schema.ts'
import { readClasses } from './python-class.ts'
import { placeOf } from './python-node.ts'
import { readPythonSuite } from './python-suite.ts'

/** Columns as Python code declares them: a schema or a model of pandera, a model of pydantic, feature views of Feast, a suite of Great Expectations. null: none of these. */
export function readPythonContract(text: string): DataContract | null {
  const script = readScript(text, text.length)
  if (script === null) return null
  const place = placeOf(script.text, script.statements)
  const found = [readFeast, readSchemas, readClasses, readPythonSuite].flatMap((read) => read(script.statements, place) ?? [])
  return found.find(({ columns }) => columns.length > 0) ?? found[0] ?? null
}

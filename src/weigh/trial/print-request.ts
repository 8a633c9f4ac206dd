import type { Named } from '../../model/tensor.ts'
import { shown } from '../all-close.ts'
import { elementReader } from '../element-reader.ts'
import { tensorsOf } from './bound-sizes.ts'

const mostElements = 12
const mostCharacters = 400

/** A request in one line: `amount [2] 0, 1000000; country [2] "DE", ""`. */
export function printRequest(request: readonly Named[]): string {
  const text = request.map(({ name, value }) => `${name} ${tensorsOf(value).map(printTensor).join(', ')}`).join('; ')
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text
}

function printTensor(tensor: Parameters<typeof elementReader>[0]): string {
  const { at, count, dims } = elementReader(tensor)
  const elements = Array.from({ length: Math.min(count, mostElements) }, (_, element) => shown(at(element), tensor.type))
  return `[${dims.join(', ')}]${count === 0 ? '' : ` ${elements.join(', ')}`}${count > mostElements ? ' …' : ''}`
}

/** Why a file cannot be read, a fault a line and the file before each, on one line that names it once. */
export function onceNamed(why: string): string {
  const [first = '', ...rest] = why.split('\n')
  const named = /^\S+: /.exec(first)?.[0] ?? ''
  return [first, ...rest.map((line) => (line.startsWith(named) ? line.slice(named.length) : line))].join(' ')
}

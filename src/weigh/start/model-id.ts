/** A model's id from a folder's name, in letters that configuration takes; null where none is left. */
export function modelId(name: string): string | null {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll('_', '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 60)
  return id === '' ? null : id.toLowerCase()
}

/** Ids of models, none twice: a folder above tells two of one name apart, else a number. The root is called as the repository. */
export function modelIds(roots: { folder: string; name: string | null }[], repository: string): string[] {
  const taken = new Set<string>()
  const names = roots.map(({ folder, name }) => modelId(name ?? folder.split('/').at(-1) ?? ''))
  return roots.map(({ folder, name: own }, i) => {
    const name = names[i] ?? null
    const isTwice = name !== null && names.indexOf(name) !== names.lastIndexOf(name)
    const longer = own === null ? folder.split('/').slice(-2).join('-') : `${folder.split('/').at(-1)}-${own}`
    const wanted = (folder === '' && own === null ? modelId(repository) : isTwice ? modelId(longer) : name) ?? 'model'
    let id = wanted
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`
    taken.add(id)
    return id
  })
}

/** Words that name nothing by themselves. */
const plain =
  /^(?:models?|ml|ai|train(?:ing|er)?|data|service|app|pipeline|project|the|main|config|default|metrics?|gates?|v?\d+|test|prod|src)$/

/** How much a path speaks of a model by its id: `configs/fraud.yml` of `fraud-scorer`. 0: not at all. */
export function speaksOfModel(path: string, id: string): number {
  const [first = '', ...rest] = wordsOf(id)
  if (first === '' || (rest.length > 0 && plain.test(first))) return path.toLowerCase().includes(id) ? 1 : 0
  const all = new Set([first, ...rest])
  const segments = path.replace(/(?:\.[A-Za-z]\w*)+$/, '').split('/')
  const shares = segments.map((segment) => {
    const words = new Set(wordsOf(segment))
    return words.has(first) || [...words].join('') === [...all].join('') ? [...all].filter((word) => words.has(word)).length || all.size : 0
  })
  return Math.max(...shares)
}

/** Whether a path speaks of this model more than of any other. */
export function isNamedAfter(path: string, id: string, others: readonly string[]): boolean {
  const own = speaksOfModel(path, id)
  return own > 0 && others.every((other) => speaksOfModel(path, other) < own)
}

/** The words of a name, in small letters. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** A model's id from a folder's name, in letters that configuration takes; null where none is left. */
export function modelId(name: string): string | null {
  const id = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll('_', '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 60)
  return id === '' ? null : id.toLowerCase()
}

/** Ids of folders, none twice: a folder above tells two of one name apart, else a number. The root is called as the repository. */
export function modelIds(folders: string[], repository: string): Map<string, string> {
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  const last = (folder: string) => modelId(folder.split('/').at(-1) ?? '')
  const names = folders.map(last)
  for (const [i, folder] of folders.entries()) {
    const name = names[i] ?? null
    const isShared = name !== null && names.indexOf(name) !== names.lastIndexOf(name)
    const wanted = (folder === '' ? modelId(repository) : isShared ? modelId(folder.split('/').slice(-2).join('-')) : name) ?? 'model'
    let id = wanted
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`
    taken.add(id)
    ids.set(folder, id)
  }
  return ids
}

/** Whether a path speaks of a model by its id: `configs/fraud.yml` of `fraud-scorer`. */
export function speaksOfModel(path: string, id: string): boolean {
  const words = path
    .toLowerCase()
    .replace(/\.[a-z0-9.]+$/, '')
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]/g, ''))
  const plain = id.toLowerCase().replace(/[^a-z0-9]/g, '')
  const stem = plain.replace(/(?:model|scorer|classifier|predictor|forecaster|forecast|service|ranker)$/, '')
  return words.some((word) => word === plain || (stem.length > 2 && (word === stem || word.startsWith(stem) || word.endsWith(stem))))
}

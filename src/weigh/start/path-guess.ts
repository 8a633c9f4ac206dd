import type { WorkFile } from '../../model/start.ts'
import { isAside } from './aside.ts'
import { isBelow, isPracticeFolder } from './model-folder.ts'
import { isNamedAfter, speaksOfModel } from './model-id.ts'

const configFolders = /^(?:conf|configs?|params|hparams|hyperparams|sql|queries|features|prompts)$/i
const configFiles =
  /^(?:params|config|hparams|hyperparameters|settings|training|model)[\w.-]*\.(?:ya?ml|json|toml)$|^(?:dvc\.yaml|dvc\.lock|MLproject)$/i
const noise = /^(?:reports?|figures?|images?|outputs?|results|logs?|docs?|references|data|datasets|plots|assets)$/i

/** Globs of a model's own folder, without what only shows results. */
export function folderPaths(folder: string, files: WorkFile[]): string[] {
  const aside = foldersIn(files, folder).filter((name) => isNoise(files, folder, name))
  return [`${globbed(folder)}/**`, ...aside.map((name) => `!${globbed(folder)}/${globbed(name)}/**`)]
}

/** Configuration, queries and notebooks elsewhere that bear a model's name and no other's. */
export function namedPaths(folder: string | null, id: string, { files, ids }: { files: WorkFile[]; ids: string[] }): string[] {
  const others = ids.filter((other) => other !== id)
  const named = files.filter(
    ({ path }) =>
      (folder === null || !isBelow(path, folder)) &&
      /^(?:(?:conf|configs?|params|pipelines?)\/.*\.(?:ya?ml|json|toml)|(?:sql|queries)\/.*\.sql|notebooks?\/.*\.ipynb)$/i.test(path) &&
      isNamedAfter(path, id, others),
  )
  return named.slice(0, 5).map(({ path }) => globbed(path))
}

/** Globs of what stands at the root: folders and files in which a model is programmed or configured, without folders that are spoken for. */
export function loosePaths(files: WorkFile[], programs: string[], taken: string[]): string[] {
  const telling = programs.filter((path) => !taken.some((folder) => isBelow(path, folder)))
  const folders = foldersIn(files, '').filter(
    (name) =>
      !taken.some((folder) => isBelow(folder, name)) &&
      !isNoise(files, '', name) &&
      (configFolders.test(name) || telling.some((path) => isBelow(path, name))),
  )
  const top = (ending: string) => telling.some((path) => !path.includes('/') && path.endsWith(ending))
  const loose = files.filter(({ path }) => !path.includes('/') && configFiles.test(path)).map(({ path }) => globbed(path))
  const away = files.filter(({ path }) => /^(?:setup|noxfile|tasks|conftest)\.py$/.test(path) && top('.py')).map(({ path }) => `!${path}`)
  return [
    ...folders.map((name) => `${globbed(name)}/**`),
    ...(top('.py') ? ['*.py'] : []),
    ...(top('.ipynb') ? ['*.ipynb'] : []),
    ...loose,
    ...away,
  ]
}

/** Code in a folder of several models that bears the name of none. */
export function codeBeside(folder: string, { files, ids, folders }: { files: WorkFile[]; ids: string[]; folders: string[] }): string[] {
  const inner = folders.filter((other) => other !== folder && isBelow(other, folder))
  const beside = files.filter(
    ({ path }) =>
      path.endsWith('.py') &&
      isBelow(path, folder) &&
      !inner.some((other) => isBelow(path, other)) &&
      !isAside(path) &&
      !isPracticeFolder(path) &&
      ids.every((id) => speaksOfModel(path, id) === 0),
  )
  return beside.slice(0, 8).map(({ path }) => globbed(path))
}

/** A folder that shows results or keeps data, and holds no program. */
function isNoise(files: WorkFile[], folder: string, name: string): boolean {
  const below = `${folder === '' ? '' : `${folder}/`}${name}/`
  return noise.test(name) && !files.some(({ path }) => path.startsWith(below) && /\.(?:py|ipynb|sql)$/.test(path))
}

/** Folders right below a folder that hold something, as git lists them. */
function foldersIn(files: WorkFile[], folder: string): string[] {
  const start = folder === '' ? 0 : folder.length + 1
  const names = files.flatMap(({ path }) => {
    if (!isBelow(path, folder) || isAside(path)) return []
    const end = path.indexOf('/', start)
    return end === -1 ? [] : [path.slice(start, end)]
  })
  return [...new Set(names)]
}

/** A path as a glob that matches it: what a glob would take for a sign stands as any letter. */
export function globbed(path: string): string {
  return path.replace(/[*?[\]{}()!+@|\\]/g, '?')
}

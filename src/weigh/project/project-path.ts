/** Folders of the PARA method, whatever numbers and marks stand before their names: `04 Archive`, `_archived`. */
export const archive = /^[\W\d_]*archived?s?$/i

/** Whether a project lies in a folder for what is over. */
export function isArchived(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => archive.test(folder))
}

/** A project is called as its folder is. */
export function nameOf(path: string): string {
  return path.split('/').at(-2) ?? path
}

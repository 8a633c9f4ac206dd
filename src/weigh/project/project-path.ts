/** Folders of the PARA method, whatever numbers and marks stand around their names: `04 Archive`, `_archived`, `zz-archive`, `Projects (2026)`. */
export const archive = /^(?:z+|x)?[\W\d_]*archived?s?[\W\d_]*$/i
export const projects = /^[\W\d_]*(?:(?:active|current|my|our|ml)[\W_]+)?projects?[\W\d_]*(?:active|current)?[\W\d_]*$/i
/** What lies in these goes on for ever, or is kept to be looked up: no project. */
export const standing = /^[\W\d_]*(?:areas?|resources?)[\W\d_]*$/i
/** What projects are copied from is none. */
export const template =
  /^[\W\d_]*(?:(?:new|my|our|ml)[\W_]+)?(?:projects?[\W_]*)?(?:name[\W_]*)?(?:templates?|skeleton|boilerplate|cookiecutter.*)[\W\d_]*$|\{\{/i

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

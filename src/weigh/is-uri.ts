/** A setting that names something outside the repository. */
export function isUri(setting: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(setting)
}

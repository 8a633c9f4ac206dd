/** A repository on a host, as its remote names it; without what may stand in the address as a secret. */
export interface Remote {
  host: string
  owner: string
  name: string
}

/** The repository that a remote's address names: https, ssh or scp-like; null: none that has an owner and a name. */
export function remoteOf(address: string): Remote | null {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?\/(.+)$/.exec(address.trim()) ??
    /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(address.trim())
  const [, host = '', path = ''] = found ?? []
  const steps = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((step) => step !== '')
  const [owner, name, more] = steps
  if (owner === undefined || name === undefined || more !== undefined || !steps.every((step) => /^[\w.-]+$/.test(step))) return null
  return { host, owner, name }
}

import { type Read, valueOf } from '../model/read.ts'

/** Logins and teams are compared without the @ and without case, as GitHub does. */
export function plainName(login: string): string {
  return login.replace(/^@/, '').toLowerCase()
}

/** Whether an approver is a team: `org/team`. */
export function isTeam(name: string): boolean {
  return name.includes('/')
}

/** Plain names of all approvers, teams by their members; a team whose members are not known brings nobody. */
export function peopleAmong(approvers: string[], teams: Record<string, Read<string[]>>): Set<string> {
  return new Set(
    approvers.map(plainName).flatMap((name) => {
      if (!isTeam(name)) return [name]
      const members = Object.hasOwn(teams, name) ? teams[name] : undefined
      return members === undefined ? [] : (valueOf(members) ?? []).map(plainName)
    }),
  )
}

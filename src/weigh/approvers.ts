/** Logins and teams are compared without the @ and without case, as GitHub does. */
export function plainName(login: string): string {
  return login.replace(/^@/, '').toLowerCase()
}

/** Whether an approver is a team: `org/team`. */
export function isTeam(name: string): boolean {
  return name.includes('/')
}

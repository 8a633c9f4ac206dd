/** What somebody may do in a repository, least first. A custom role counts as the highest of these that it includes. */
export const repositoryRoles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type RepositoryRole = (typeof repositoryRoles)[number]

interface CommandRow {
  name: string
  /** Other words for the same. */
  also: readonly string[]
  /** What stands after the name; null: nothing is asked for. */
  argument: string | null
  usage: string
  /** One line of help. */
  tells: string
  /** `asks`: queues a review. `answers`: writes one comment and changes nothing. */
  does: 'asks' | 'answers'
  /** The least role that may use it; whoever opened the pull request always may, where `author` says so. */
  who: { role: RepositoryRole; author: boolean }
}

const everyone = { role: 'triage', author: true } as const

/** Everything that `/mle-review` understands, and for whom: nothing else may be done by a comment. */
export const commands = [
  {
    name: 'run',
    also: ['rerun', 're-run', 'review'],
    argument: null,
    usage: '/mle-review',
    tells: 'reviews the newest commit again',
    does: 'asks',
    who: everyone,
  },
  {
    name: 'explain',
    also: [],
    argument: 'RULE',
    usage: '/mle-review explain RULE',
    tells: 'what a rule wants, why, and what to do instead',
    does: 'answers',
    who: everyone,
  },
  {
    name: 'status',
    also: [],
    argument: null,
    usage: '/mle-review status',
    tells: 'the verdict of this moment, what holds, what could not be decided, who may approve',
    does: 'answers',
    who: everyone,
  },
  {
    name: 'gates',
    also: ['gate'],
    argument: null,
    usage: '/mle-review gates',
    tells: 'every promotion gate with what was observed, its limit and its margin',
    does: 'answers',
    who: everyone,
  },
  {
    name: 'compact',
    also: [],
    argument: null,
    usage: '/mle-review compact',
    tells: 'the nineteen fields of the Iteration Compact, filled with what is known, to copy',
    does: 'answers',
    who: everyone,
  },
  {
    name: 'ledger',
    also: [],
    argument: null,
    usage: '/mle-review ledger',
    tells: "the next entry of the model's ledger, filled with what moved, to copy",
    does: 'answers',
    who: everyone,
  },
  {
    name: 'help',
    also: ['commands'],
    argument: null,
    usage: '/mle-review help',
    tells: 'this table',
    does: 'answers',
    who: everyone,
  },
] as const satisfies readonly CommandRow[]

export type CommandName = (typeof commands)[number]['name']

/** A line that starts with our name, understood or not. `nearest`: the command it most likely meant. */
export type Command =
  | { is: 'command'; name: CommandName; argument: string | null }
  | { is: 'unknown'; said: string; nearest: CommandName | null }

/** How many commands that judge are done in an hour on one pull request: they spend what GitHub gives the whole installation. */
export function judgingsAnHour(role: RepositoryRole): number {
  return repositoryRoles.indexOf(role) >= repositoryRoles.indexOf('write') ? 60 : 10
}

/** Whether somebody may use a command. What nobody could understand is denied to those who may use none. */
export function mayUse(command: Command, role: RepositoryRole, isAuthor: boolean): boolean {
  const rows: readonly CommandRow[] = command.is === 'command' ? commands.filter(({ name }) => name === command.name) : commands
  return rows.some(({ who }) => (isAuthor && who.author) || repositoryRoles.indexOf(role) >= repositoryRoles.indexOf(who.role))
}

import type { Command, Option } from 'commander'
import type { Io } from './io.ts'

type Act = (work: (io: Io, ...args: never[]) => Promise<number>) => (...args: unknown[]) => Promise<void>

/** The commands that look at the work around the models. */
export function projectCommands(cli: Command, act: Act, format: (...choices: string[]) => Option): void {
  cli
    .command('projects')
    .description('Find the projects of a repository and say which are stalled: at work for months, and no milestone reached.')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .option('--now <date>', 'the day to judge by, ISO 8601 (default: today)')
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review projects --now 2026-12-01')
    .action(act(async (io, dir, options) => (await import('./projects.ts')).projectsCommand(dir, options, io)))
  cli
    .command('maturity')
    .description('How far a repository is, from manual to adaptive, and its ML Test Score: each point with the file that proves it.')
    .argument('[dir]', 'a folder of the repository', '.')
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review maturity')
    .action(act(async (io, dir, options) => (await import('./maturity.ts')).maturityCommand(dir, options, io)))
}

import type { Command, Option } from 'commander'
import type { Rulebook } from '../../model/rule.ts'
import type { Io } from './io.ts'

type Act = (work: (io: Io, ...args: never[]) => Promise<number>) => (...args: unknown[]) => Promise<void>

/** The commands that look at the work around the models. */
export function projectCommands(
  cli: Command,
  init: Command,
  act: Act,
  format: (...choices: string[]) => Option,
  rulebook: () => Promise<Rulebook>,
): void {
  cli
    .command('projects')
    .description('Find the projects of a repository and say which are stalled: at work for months, and no milestone reached.')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .option('--now <date>', 'the day to judge by, ISO 8601 (default: today)')
    .option(
      '--dry-run',
      'print the issues that the schedule would open if there were none, one a line in JSON; of a folder, without the digest',
    )
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review projects --now 2026-12-01')
    .action(act(async (io, dir, options) => (await import('./projects.ts')).projectsCommand(dir, options, io, rulebook)))
  cli
    .command('digest')
    .description('What stands in a repository: its models and code by rule, its projects, how mature it is; what costs most first.')
    .argument('[dir]', 'a folder of the repository', '.')
    .option('--now <date>', 'the day to judge by, ISO 8601 (default: today)')
    .addOption(format('text', 'json', 'markdown'))
    .addHelpText('after', '\nExample:\n  mle-review digest')
    .action(act(async (io, dir, options) => (await import('./digest.ts')).digestCommand(dir, options, io, await rulebook())))
  cli
    .command('maturity')
    .description('How far a repository is, from manual to adaptive, and its ML Test Score: each point with the file that proves it.')
    .argument('[dir]', 'a folder of the repository', '.')
    .addOption(format('text', 'json', 'markdown'))
    .addHelpText('after', '\nExample:\n  mle-review maturity')
    .action(act(async (io, dir, options) => (await import('./maturity.ts')).maturityCommand(dir, options, io)))
  init
    .command('project')
    .description('Write the files of a new project: context.md, design-doc.md, retro.md, and folders for references and practice.')
    .argument('<name>', 'what it is called; its folder is called so too')
    .option('--owner <name...>', 'who decides, as GitHub knows them')
    .option('--repo <dir>', 'the repository', '.')
    .addHelpText(
      'after',
      '\n`--dry-run` shows the diff and writes nothing. What is there stays: no file is written over.\n\nExample:\n  mle-review init project demand-forecast --owner @ana',
    )
    .action(
      act(async (io, name, _, command: Command) =>
        (await import('./init-project.ts')).initProjectCommand(name, command.optsWithGlobals(), io),
      ),
    )
}

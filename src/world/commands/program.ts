import { Command, CommanderError, Option } from 'commander'
import { toolVersion } from '../../model/tool.ts'
import { wrongUsageExit } from '../../model/verdict.ts'
import type { ContractOptions } from './contract.ts'
import type { Io } from './io.ts'
import { projectCommands } from './program-projects.ts'

/** What is started from here and lives in a bundle of its own. */
export interface Elsewhere {
  serve(): Promise<number>
  /** The door of the process that untrusted models run in. */
  contractChild: URL
  /** The door of the threads that files are scanned in. */
  scanThread: URL
}

/** Runs the command line and answers its exit code: 0 pass, 1 hold, 2 undecided, 3 wrong usage or a configuration that does not parse. */
export async function program(process: NodeJS.Process, { serve, contractChild, scanThread }: Elsewhere): Promise<number> {
  let exit = 0
  const cli = new Command('mle-review')
    .description('Decides whether a machine-learning change may be merged, and says why.')
    .version(toolVersion)
    .exitOverride()
    .showHelpAfterError('(add --help for the options and an example)')
    .addHelpText(
      'after',
      '\nExit codes: 0 pass or not applicable, 1 held, 2 undecided, 3 wrong usage or a configuration that does not parse.\n\nStart with:\n  mle-review init                   a first configuration from what is here\n  mle-review review                 the verdict on this branch against its base\n  mle-review explain gates/failed   what a rule wants, and why',
    )
  const format = (...choices: string[]) => new Option('--format <format>', 'how to print').choices(choices).default(choices[0])
  const act =
    (work: (io: Io, ...args: never[]) => Promise<number>) =>
    async (...args: unknown[]) => {
      const { processIo } = await import('./io.ts')
      exit = await work(processIo(process), ...(args as never[]))
    }
  const change = (command: Command) =>
    command
      .option('--repo <dir>', 'the repository; a work tree is not needed', '.')
      .option('--base <ref>', 'what the change is against (default: origin/HEAD, main, master)')
      .option('--head <ref>', 'what is reviewed; WORKTREE for uncommitted files (default: HEAD)')
      .option('--organisation <file>', "the organisation's file that `extends` names, which a checkout does not hold")
      .option('--description <file>', "the pull request's description, - for standard input (default: the newest commit's message)")
      .option('--contract-report <file...>', 'what `mle-review contract` wrote, one file for each device')
      .option('--as-of <time>', 'the moment of the review, ISO 8601 (default: now)')

  change(cli.command('review'))
    .description('Review a change and print the verdict.')
    .option('--evidence <file>', 'replay evidence that `mle-review gather` wrote, - for standard input')
    .addOption(format('text', 'json', 'markdown', 'sarif'))
    .addHelpText('after', '\nExample:\n  mle-review review --base main --head HEAD --description pull-request.md')
    .action(act(async (io, options) => (await import('./review.ts')).reviewCommand(options, io, await rulebook())))
  change(cli.command('gather'))
    .description('Collect what a review may know, as JSON, without judging it.')
    .addOption(format('json'))
    .addHelpText('after', '\nExample:\n  mle-review gather > evidence.json && mle-review review --evidence evidence.json')
    .action(act(async (io, options) => (await import('./review.ts')).gatherCommand(options, io, await rulebook())))
  const compact = cli.command('compact')
  compact
    .description('Read the Iteration Compact of a description and show its nineteen fields.')
    .argument('<file>', 'a Markdown file, - for standard input')
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  gh pr view --json body --jq .body | mle-review compact -')
    .action(act(async (io, file, options) => (await import('./compact.ts')).compactCommand(file, options, io, await rulebook())))
  change(compact.command('draft'))
    .description('Print a compact for a change: what the evidence tells is filled in and marked as derived, the rest is for people.')
    .option('--model <id>', 'one of the models that the change touches (default: all of them)')
    .addHelpText('after', '\nExample:\n  mle-review compact draft --base main > description.md')
    .action(act(async (io, options) => (await import('./compact-draft.ts')).compactDraftCommand(options, io, await rulebook())))
  change(cli.command('ledger').description('Observation Ledgers: write the entry that a change owes.').command('draft'))
    .description("Print the next entry of a model's ledger in the ledger's own form: what moved is filled in, the rest is for people.")
    .option('--model <id>', 'one of the models that the change touches (default: all of them)')
    .addHelpText('after', '\nExample:\n  mle-review ledger draft --base main >> fraud/LEDGER.md')
    .action(act(async (io, options) => (await import('./ledger-draft.ts')).ledgerDraftCommand(options, io, await rulebook())))
  cli
    .command('gates')
    .description('Weigh a metrics file against promotion gates; fails closed.')
    .requiredOption('--gates <file>', 'gates, YAML or JSON')
    .requiredOption('--metrics <file>', "the candidate's metrics")
    .option('--baseline <file>', 'metrics of the model on the base branch')
    .option('--production <file>', 'metrics of the model in production')
    .option('--model <id>', 'refuse metrics that name another model')
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review gates --gates gates.yml --metrics metrics.json --baseline main.json')
    .action(act(async (io, options) => (await import('./gates.ts')).gatesCommand(options, io)))
  const contract = cli.command('contract')
  contract
    .description('Run a model by its contract, as serving will: in a process of its own, on the provider that is named.')
    .argument('[file]', 'the contract')
    .option('--cases <dir>', "instead of a contract: run a conformance collection in ONNX's layout, every folder with a model.onnx")
    .option('--provider <name>', 'as the runtime calls it: cpu, cuda, webgpu, …', 'cpu')
    .option('--runtime <folder>', 'where onnxruntime-node is (default: among the packages here)')
    .addOption(
      new Option('--runner <kind>', 'dedicated: nobody else uses this machine, so what it costs may fail')
        .choices(['dedicated', 'shared'])
        .default('shared'),
    )
    .option(
      '--total-seconds <number>',
      'the most that the whole run may take here, whatever the contract says (default: what it says, or 1800)',
    )
    .option('--root <dir>', "what paths count from (default: the repository's folder)")
    .option('--base <ref>', 'tell the model of this commit too')
    .option('--output <file>', 'write the result, as JSON')
    .addOption(format('text', 'json'))
    .addHelpText(
      'after',
      '\nExit codes: 0 all that is asked for holds, 1 something does not, 2 something could not be judged, 3 wrong usage.\n\nExample:\n  mle-review contract fraud/contract.yml --provider cpu --output contract-report.json\n  mle-review contract --cases onnx/backend/test/data/node',
    )
    .action(
      act(async (io, file: string | undefined, { cases, ...options }: ContractOptions & { cases?: string }) => {
        if (cases === undefined) return (await import('./contract.ts')).contractCommand(file, options, io, contractChild)
        return (await import('./contract-cases.ts')).casesCommand(cases, file, options, io, contractChild)
      }),
    )
  contract
    .command('init')
    .description('Write a first contract from a model, with its guesses marked.')
    .argument('<model>', 'an ONNX file')
    .option('--output <file>', 'write it there, where nothing is yet (default: print it)')
    .addHelpText('after', '\nExample:\n  mle-review contract init models/fraud.onnx --output contract.yml')
    .action(
      act(async (io, model, _, command: Command) =>
        (await import('./contract-init.ts')).contractInitCommand(model, command.optsWithGlobals(), io),
      ),
    )
  contract
    .command('data')
    .description('Draft a data contract from a sample: types, nulls, ranges, categories, candidate keys, times, with its guesses marked.')
    .argument('<file>', 'CSV with a line of names, or Parquet')
    .addHelpText('after', '\nExample:\n  mle-review contract data sample.csv --output fraud/data.yml')
    .action(
      act(async (io, file, _, command: Command) =>
        (await import('./contract-data.ts')).contractDataCommand(file, command.optsWithGlobals(), io),
      ),
    )
  const init = cli.command('init')
  init
    .description(
      'Look at a repository and write a first configuration, gates, data contract, template and workflow; every guess is marked.',
    )
    .argument('[dir]', 'a folder of the repository', '.')
    .option('--dry-run', 'show the diff and write nothing')
    .addHelpText('after', '\nWhat is there stays: no file is written over.\n\nExample:\n  mle-review init --dry-run && mle-review init')
    .action(act(async (io, dir, options) => (await import('./init.ts')).initCommand(dir, options, io)))
  cli
    .command('stamp')
    .description('Write into a metrics file which state of the model its numbers belong to.')
    .argument('<file>', 'the metrics file')
    .requiredOption('--model <id>', 'the model, as configuration names it')
    .option('--commit <ref>', 'the state that was evaluated', 'HEAD')
    .option('--repo <dir>', 'the repository', '.')
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review stamp fraud/metrics.json --model fraud-scorer')
    .action(act(async (io, file, options) => (await import('./stamp.ts')).stampCommand(file, options, io)))
  cli
    .command('scan')
    .description('Read Python, notebooks and SQL with the code rules, without a change.')
    .argument('<path...>', 'files or folders')
    .addOption(format('text', 'json', 'sarif'))
    .addHelpText('after', '\nExample:\n  mle-review scan src notebooks\n  mle-review scan . --format sarif > mle-review.sarif')
    .action(act(async (io, paths, options) => (await import('./scan.ts')).scanCommand(paths, options, io, await rulebook(), scanThread)))
  projectCommands(cli, init, act, format, rulebook)
  cli
    .command('replay')
    .description('What the rules would have said of the changes that were merged, by rule: to turn them on with open eyes.')
    .option('--repo <dir>', 'the repository; a work tree is not needed', '.')
    .option('--base <ref>', 'the branch (default: origin/HEAD, main, master)')
    .option('--last <number>', 'how many changes: merges and squashed commits', '50')
    .option('--as-of-then', 'each under the configuration of its time, not that of today')
    .option('--organisation <file>', "the organisation's file that `extends` names, which a checkout does not hold")
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review replay --last 50 --base main')
    .action(act(async (io, options) => (await import('./replay.ts')).replayCommand(options, io, await rulebook())))
  cli
    .command('explain')
    .description('Show the page of a rule; without one, all rules.')
    .argument('[rule]', 'a rule id, such as gates/failed, or an area, such as gates')
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review explain gates/failed')
    .action(act(async (io, rule, options) => (await import('./explain.ts')).explainCommand(rule, options, io, await rulebook())))
  cli
    .command('serve')
    .description('Run the App: answers webhooks until it is told to stop.')
    .addHelpText(
      'after',
      '\nSettings come from the environment or from .env (APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, DATABASE_URL, …):\n  .github/OPERATIONS.md',
    )
    .action(async () => {
      exit = await serve()
    })
  const queue = cli.command('queue')
  queue
    .description("Look into the App's queue: what waits, what runs, what died and why.")
    .addOption(format('text', 'json'))
    .addHelpText('after', '\nExample:\n  mle-review queue && mle-review queue replay --all')
    .action(act(async (io, options) => (await import('./queue.ts')).queueCommand(options, io)))
  queue
    .command('replay')
    .description('Run dead jobs again.')
    .argument('[id...]', 'as `mle-review queue` lists them')
    .option('--all', 'all of them')
    .addHelpText('after', '\n`--format json` as for `mle-review queue`.')
    .action(act(async (io, ids, _, command: Command) => (await import('./queue.ts')).replayCommand(ids, command.optsWithGlobals(), io)))

  try {
    await cli.parseAsync(process.argv)
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsageExit
    process.stderr.write(`mle-review: ${error instanceof Error ? error.message : String(error)}\n`)
    return wrongUsageExit
  }
}

/** Loaded only by the commands that ask rules. */
async function rulebook() {
  return (await import('../../generated/rulebook.ts')).rulebook
}

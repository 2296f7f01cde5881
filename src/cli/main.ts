#!/usr/bin/env node
/** The command line. Exit codes: 0 done, 1 it could not be done, 2 the command was wrong. */
import { Command, CommanderError, Option } from 'commander';
import { readConfig, wantsTraces } from '../config.js';
import { EXPORT_FORMATS, VALIDATE_FORMATS } from './choices.js';
import type { ExplainOptions } from './explain.js';
import type { ExportOptions } from './export.js';
import type { diffCommand, ImportOptions } from './import.js';
import type { AddOptions } from './keys.js';
import type { validateCommand } from './validate.js';
import { messageOf, OperatorError } from '../errors.js';
import { SETTINGS } from '../settings.js';
// What only some commands need, they load: a service that finds its data does without the importer.
import { explain } from './open.js';
import { reset } from './reset.js';
import { start } from './start.js';
import { status } from './status.js';
import { printError, printJson, table } from './terminal.js';
import { version } from './version.js';

/** What every command takes. */
const DATA_OPTION = ['--data <folder>', "where the publisher's files lie that its mappings read"] as const;
const DECISIONS_OPTION = [
  '--decisions <file>',
  'a file that says who is who: pairs that are the same or different',
] as const;
const JSON_OPTION = ['--json', 'print one JSON document, for scripts', false] as const;

const program = new Command('entente')
  .description('A knowledge graph of diplomacy: who met whom, where, in which office, what was signed, who says so.')
  .version(version)
  .exitOverride()
  .configureHelp({ sortSubcommands: false })
  .addHelpText('after', () => {
    const rows = SETTINGS.map(({ name, description, otherwise }) => [
      `  ${name}`,
      `${description} (default: ${otherwise})`,
    ]);
    return [
      '',
      'Environment:',
      table(rows),
      '',
      'Examples:',
      '  entente start                    a local Neo4j, the bundled data, the API; until Ctrl-C',
      '  entente seed                     load the bundled data sets anew; a second time changes nothing',
      '  entente import my-data --data DIR   a data set of yours; "validate" and "diff" first show what it would do',
      '  entente backup FILE              before an upgrade; "restore FILE" brings it back, here or elsewhere',
      '  entente status --json            what the graph holds, for a script',
      '  NEO4J_URI=neo4j+s://… NEO4J_PASSWORD=… entente start      with a server of yours',
    ].join('\n');
  });

program
  .command('start', { isDefault: false })
  .description(
    'start everything: a local Neo4j unless NEO4J_URI is set, the bundled data if the graph is empty, the API',
  )
  .option(...JSON_OPTION)
  .action((options: { json: boolean }) => start(readConfig(), options));

program
  .command('seed')
  .description('load the bundled data sets; says what it created, changed, removed and left alone')
  .option(...JSON_OPTION)
  .action(async (options: { json: boolean }) => {
    const { seed } = await import('./seed.js');
    await seed(readConfig(), options);
  });

program
  .command('init')
  .description('write a first data set for a table of yours, by looking at it')
  .argument('<folder>', 'the folder of the data set, to be made')
  .requiredOption('--from <file>', 'the table: CSV, TSV or JSON Lines')
  .option(...JSON_OPTION)
  .action(async (folder: string, options: { from: string; json: boolean }) => {
    const { initCommand } = await import('./init.js');
    await initCommand(folder, options);
  });

program
  .command('validate')
  .description('say everything that is wrong with a data set, with file, line, column and cure; loads nothing')
  .argument('<data set>', 'its folder, or the name of one that ships with Entente')
  .option(...DATA_OPTION)
  .addOption(new Option('--format <format>', 'how to print it').choices(VALIDATE_FORMATS).default('text'))
  .action(async (what: string, options: Parameters<typeof validateCommand>[2]) => {
    const { validateCommand } = await import('./validate.js');
    if (!(await validateCommand(readConfig(), what, options))) process.exitCode = 1;
  });

program
  .command('diff')
  .description('say what an import of a data set would create, change, remove and leave alone; changes nothing')
  .argument('<data set>', 'its folder, or the name of one that ships with Entente')
  .option(...DATA_OPTION)
  .option(...DECISIONS_OPTION)
  .option('--skip-invalid', 'leave out records that are wrong, as the import of that name would', false)
  .option('--full', 'list each change, old and new', false)
  .option(...JSON_OPTION)
  .action(async (what: string, options: Parameters<typeof diffCommand>[2]) => {
    const { diffCommand } = await import('./import.js');
    await diffCommand(readConfig(), what, options);
  });

program
  .command('import')
  .description('make the graph state what a data set states: all of it or nothing; a second time changes nothing')
  .argument('<data set>', 'its folder, or the name of one that ships with Entente')
  .option(...DATA_OPTION)
  .option(...DECISIONS_OPTION)
  .option('--skip-invalid', 'leave out records that are wrong, and write them and the reasons to a file', false)
  .option('--rejects <file>', 'the file for records that are left out', 'rejects.jsonl')
  .option('--verify', 'compare fact by fact, even where the files are those of the last import', false)
  .option(
    '--bulk',
    'build the graph anew of tables: quickest where it is all but empty; of itself from half a million records on',
  )
  .option('--no-bulk', 'never do so')
  .option('--yes', 'import also where the data set would lose more than a tenth of what it stated', false)
  .option('--json', 'print events as JSON, one a line, for scripts', false)
  .action(async (what: string, options: ImportOptions) => {
    const { importCommand } = await import('./import.js');
    await importCommand(readConfig(), what, options);
  });

program
  .command('export')
  .description('write the graph, or a part of it: as data sets (jsonl), tables, GraphML, GEXF or JSON-LD')
  .addOption(new Option('--format <format>', 'as what').choices(EXPORT_FORMATS).makeOptionMandatory())
  .option('--out <path>', 'the file, or the folder where there are several; standard output if left out')
  .option('--dataset <name>', 'only what this data set states')
  .option('--country <code>', 'only events that involve this country, and whatever they relate to')
  .option('--since <day>', 'only events on or after this day, and whatever they relate to')
  .option('--until <day>', 'only events on or before this day, and whatever they relate to')
  .option(...JSON_OPTION)
  .action(async (options: ExportOptions) => {
    const { exportCommand } = await import('./export.js');
    await exportCommand(readConfig(), options);
  });

program
  .command('datasets')
  .description('list the data sets that the graph holds: version, time, counts')
  .option(...JSON_OPTION)
  .action(async (options: { json: boolean }) => {
    const { datasetsCommand } = await import('./datasets.js');
    await datasetsCommand(readConfig(), options);
  });

program
  .command('remove')
  .description('take a data set out of the graph; what others state too stays as they state it')
  .argument('<name>', 'its name')
  .option('-y, --yes', 'do not ask', false)
  .option(...JSON_OPTION)
  .action(async (name: string, options: { json: boolean; yes: boolean }) => {
    const { removeCommand } = await import('./import.js');
    await removeCommand(readConfig(), name, options);
  });

program
  .command('doubts')
  .description('list whom data sets name who may be one person, and why: the open ones')
  .option('--all', 'those that are decided too', false)
  .option(...JSON_OPTION)
  .action(async (options: { all: boolean; json: boolean }) => {
    const { doubtsCommand } = await import('./doubts.js');
    await doubtsCommand(readConfig(), options);
  });

program
  .command('decide')
  .description('settle a doubt: that two are the same or different, or open to take that back')
  .argument('<doubt>', 'its id, as "doubts" shows it, in quotation marks')
  .argument('<decision>', 'same, different or open')
  .option(...JSON_OPTION)
  .action(async (doubt: string, decision: string, options: { json: boolean }) => {
    const { decideCommand } = await import('./doubts.js');
    await decideCommand(readConfig(), doubt, decision, options);
  });

const keys = program.command('keys').description('who is let in: keys for callers, made, listed, revoked');

keys
  .command('add')
  .description('make a key, and show it this once')
  .argument('<name>', 'for whom or what it is, such as "Dashboards of the press office"')
  .option('--role <role>', 'what its bearer may do: reader, importer or admin', 'reader')
  .option('--expires <when>', 'until when: a day such as 2027-12-31, or days from now such as 90d')
  .option('--dataset <name...>', 'the data sets that it may import, where not all')
  .option(...JSON_OPTION)
  .action(async (name: string, options: AddOptions) => {
    const { addKeyCommand } = await import('./keys.js');
    await addKeyCommand(readConfig(), name, options);
  });

keys
  .command('list')
  .description('list the keys: for whom, what they may do, until when')
  .option(...JSON_OPTION)
  .action(async (options: { json: boolean }) => {
    const { listKeysCommand } = await import('./keys.js');
    await listKeysCommand(readConfig(), options);
  });

keys
  .command('revoke')
  .description('end a key: from the next request on it opens nothing')
  .argument('<id>', 'its id, as "keys list" shows it')
  .option(...JSON_OPTION)
  .action(async (id: string, options: { json: boolean }) => {
    const { revokeKeyCommand } = await import('./keys.js');
    await revokeKeyCommand(readConfig(), id, options);
  });

program
  .command('status')
  .description('say whether the database answers and what it holds; starts nothing')
  .option(...JSON_OPTION)
  .action((options: { json: boolean }) => status(readConfig(), options));

program
  .command('doctor')
  .description('look for what keeps Entente from working here, and say how to cure it; starts and changes nothing')
  .option(...JSON_OPTION)
  .action(async (options: { json: boolean }) => {
    const { doctor } = await import('./doctor/doctor.js');
    if (!(await doctor(options))) process.exitCode = 1;
  });

program
  .command('backup')
  .description('write the whole graph to a file: facts, claims, decisions, notes of imports, hashes of keys')
  .argument('<file>', 'the file to write, such as entente-2026-11-27.jsonl.gz')
  .option('--force', 'replace a file of that name', false)
  .option(...JSON_OPTION)
  .action(async (file: string, options: { force: boolean; json: boolean }) => {
    const { backupCommand } = await import('./backup.js');
    await backupCommand(readConfig(), file, options);
  });

program
  .command('restore')
  .description('make the graph the one of a backup: all of it or nothing; asks first where it holds something')
  .argument('<file>', 'a file that "backup" wrote, here or for another database')
  .option('-y, --yes', 'replace what the graph holds without asking', false)
  .option(...JSON_OPTION)
  .action(async (file: string, options: { yes: boolean; json: boolean }) => {
    const { restoreCommand } = await import('./backup.js');
    await restoreCommand(readConfig(), file, options);
  });

program
  .command('reset')
  .description('delete everything in the graph; asks first')
  .option('-y, --yes', 'do not ask', false)
  .option(...JSON_OPTION)
  .action((options: { json: boolean; yes: boolean }) => reset(readConfig(), options));

program
  .command('explain')
  .description('run an operation and show its statements, their parameters, round trips and database hits')
  .argument('<file>', 'a file with an operation, such as operations/WhoMet.graphql')
  .option('--variables <json>', "the operation's variables", '{}')
  .option('--operation <name>', 'which operation, where the file has several')
  .option('--plan', "show the server's plans too", false)
  .option(...JSON_OPTION)
  .action(async (file: string, options: ExplainOptions) => {
    const { explain } = await import('./explain.js');
    await explain(readConfig(), file, options);
  });

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = report(thrown);
}

/** Tells what went wrong and gives the exit code. */
function report(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  const error = explain(thrown, {});
  if (!(error instanceof OperatorError)) {
    // A defect of the program's own.
    const [first = ''] = messageOf(error).split('\n');
    printError(`${first} This should not happen. Set LOG_LEVEL=debug to see where, and tell us.`);
    if (wantsTraces() && error instanceof Error) printError(error.stack ?? '');
    return 1;
  }
  if (process.argv.includes('--json')) printJson({ error: error.message });
  else printError(error.message);
  return 1;
}

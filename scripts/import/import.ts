import {Command} from 'commander'
import {knownFormats} from '../../ingest/index.ts'
import {connectionFor, type ConnectionFlags} from '../connect/importConnection.ts'
import {isBulk, runBulk, type BulkFlags} from './bulk/runBulk.ts'
import {explanation} from './importExplanation.ts'
import {jsonLine} from './importJson.ts'
import {readFiles, type ReadFile} from './importFiles.ts'
import {choicesOf, readLink, readTake, type ChoiceFlags} from './importChoices.ts'
import {planText} from './importPlanText.ts'
import {openStore, type ImportStore} from './importStore.ts'
import {report} from './importTables.ts'
import {withConnection} from '../connect/withConnection.ts'

interface Options extends ConnectionFlags, ChoiceFlags, BulkFlags {}

await withConnection(
  new Command('npm run import --')
    .description(
      'Read articles, show what is quoted and claimed in them, and write it as drafts when asked to.',
    )
    .showHelpAfterError('Add --help to see what it can do.')
    .argument('<file...>', `articles: ${knownFormats}; folders, .zip and .tar archives of them`)
    .option('--write', 'write the drafts to the newsroom; without it nothing is written', false)
    .option('--plan', 'show what --write would do to the newsroom, and write nothing', false)
    .option('--json', 'print one line of JSON for each file instead of tables', false)
    .option(
      '--new',
      'with --write: a file named as an imported article, with other words, is a new article',
      false,
    )
    .option('--into <id>', 'the text is another edition of this article')
    .option('--link <name=id>', 'who a person or source is; "NAME=new" for a new one', readLink)
    .option(
      '--take <side>',
      'for what the Studio changed too: "imported" or "studio", or "KEY=studio" for one',
      readTake,
    )
    .option(
      '--explain',
      'tell for each quotation which rule chose the speaker, and who lost',
      false,
    )
    .option(
      '--report <file>',
      'write a page that shows each article with all that was found in it',
    ),
  'a token that may write drafts',
)
  .addHelpText(
    'after',
    '\nWithout flags, --write goes where SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET and\n' +
      'SANITY_API_TOKEN say, and else to the newsroom that `npm start` runs on this machine.',
  )
  .action(importFiles)
  .parseAsync()

async function importFiles(files: string[], options: Options): Promise<void> {
  try {
    if (isBulk(files, options)) {
      const {into, link, take} = options
      if (into ?? link ?? take) {
        complain(
          'Choose with --into, --link and --take for one file at a time, and without --report.',
        )
        return
      }
      const connection = options.write ? connectionFor(options, process.env) : undefined
      await runBulk(files, connection, options)
      return
    }
    const store =
      options.write || options.plan
        ? await openStore(connectionFor(options, process.env), choicesOf(options))
        : undefined
    for await (const file of readFiles(files)) {
      if ('reason' in file) complain(`${file.path}: ${file.reason}`)
      else await importOne(file, store, options)
    }
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
  }
}

async function importOne(
  file: ReadFile,
  store: ImportStore | undefined,
  {json, explain, write}: Options,
): Promise<void> {
  console.log(json ? jsonLine(file) : explain ? explanation(file) : report(file))
  if (!store) {
    if (!json) console.log('Nothing was written. Add --write to write the drafts.\n')
    return
  }
  const plan = await store.plan(file, write)
  console.log(json ? JSON.stringify({file: file.path, plan}) : planText(plan))
  if (!write) {
    if (!json) console.log('Nothing was written. Add --write to write it.\n')
    return
  }
  const {said, failed} = await store.write(file, plan)
  if (failed) complain(`${file.path}: ${said}`)
  else if (json) console.error(`${file.path}: ${said}`)
  else console.log(`${said}\n`)
}

function complain(message: string): void {
  console.error(message)
  process.exitCode = 1
}

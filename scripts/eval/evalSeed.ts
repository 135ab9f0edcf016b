import {readFileSync} from 'node:fs'
import {Command} from 'commander'
import {goldOf} from './evalGold.ts'
import {scoresOf, type Score} from './evalScores.ts'
import {readFiles} from '../import/importFiles.ts'

await new Command('node scripts/eval/evalSeed.ts')
  .description('Compare what the import finds in a text with what a careful editor found in it.')
  .argument('<gold>', 'the annotation, as JSON')
  .argument('<text>', 'the text that it annotates')
  .action(evaluate)
  .parseAsync()

async function evaluate(goldPath: string, textPath: string): Promise<void> {
  const gold = goldOf(JSON.parse(readFileSync(goldPath, 'utf8')))
  for await (const file of readFiles([textPath])) {
    if ('reason' in file) {
      console.error(`${file.path}: ${file.reason}`)
      process.exitCode = 1
    } else for (const score of scoresOf(gold, file)) print(score)
  }
}

function print({what, right, of, missing, extra}: Score): void {
  console.log(`${what.padEnd(34)} ${right} of ${of}`)
  for (const line of missing) console.log(`    missing  ${line}`)
  for (const line of extra ?? []) console.log(`    wrong    ${line}`)
}

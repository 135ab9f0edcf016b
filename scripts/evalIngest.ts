import {writeFileSync} from 'node:fs'
import {Command} from 'commander'
import {findingsOf, propose, readManuscript, type FoundQuote} from '../ingest/index.ts'
import {readCorpus, type CorpusArticle, type Prediction} from './evalCorpus.ts'
import {corpusReport, mistakes, reliability, type Judged} from './evalCorpusReport.ts'
import {corpusScores, outcomesOf} from './evalCorpusScores.ts'

await new Command('npm run eval:ingest --')
  .description('Compare the quotations and speakers that the import finds with annotated articles.')
  .argument('<corpus>', 'a .jsonl or .jsonl.gz file, one article a line')
  .option('--predictions <file>', 'write what was found, one article a line')
  .option('--halves', 'also print the figures of every other article', false)
  .option('--errors <count>', 'print so many mistakes', Number, 0)
  .option('--rule <name>', 'with --errors: those of one rule')
  .option('--json', 'print the figures as JSON', false)
  .action(evaluate)
  .parseAsync()

interface Options {
  predictions?: string
  halves: boolean
  errors: number
  rule?: string
  json: boolean
}

function evaluate(path: string, options: Options): void {
  try {
    const articles = readCorpus(path)
    const began = performance.now()
    const found = articles.map(quotesOf)
    const seconds = (performance.now() - began) / 1000
    const predictions = articles.map(({id}, index): Prediction => ({
      id,
      quotes: found[index]!.map(predictionOf),
    }))
    if (options.predictions) {
      const lines = predictions.map((line) => `${JSON.stringify(line)}\n`)
      writeFileSync(options.predictions, lines.join(''))
    }
    const judged = articles.map((article, index) => judge(article, found[index]!))
    print(judged, options)
    const speed = Math.round(articles.length / seconds)
    if (!options.json) console.log(`\n${speed} articles a second, from text to proposals, one core`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

function print(judged: readonly (readonly Judged[])[], options: Options): void {
  const all = judged.flat()
  if (options.json) {
    console.log(JSON.stringify(corpusScores(all), null, 1))
    return
  }
  console.log(corpusReport('all', judged.length, corpusScores(all)))
  if (options.halves) {
    for (const [name, rest] of [
      ['odd', 1],
      ['even', 0],
    ] as const) {
      const half = judged.filter((_, index) => index % 2 === rest)
      console.log(corpusReport(name, half.length, corpusScores(half.flat())))
    }
  }
  console.log(reliability(all))
  if (options.errors > 0) {
    console.log(mistakes(all, options.errors, options.rule))
  }
}

/** The whole way of a file, from bytes to proposed documents. */
function quotesOf({id, text}: CorpusArticle): readonly FoundQuote[] {
  const manuscript = readManuscript(`${id}.txt`, new TextEncoder().encode(text))
  const findings = findingsOf(manuscript)
  propose(manuscript, findings, [], '2000-01-01T00:00:00Z')
  return findings.quotes
}

function predictionOf({start, end, attribution}: FoundQuote): Prediction['quotes'][number] {
  const {speaker, mention} = attribution
  return {start, end, speaker: speaker ?? null, ...(mention && {mention: mention.text})}
}

function judge(article: CorpusArticle, quotes: readonly FoundQuote[]): Judged[] {
  return outcomesOf(
    article,
    quotes.map((quote) => {
      const {rule, confidence, candidates} = quote.attribution
      return {...predictionOf(quote), rule, confidence, candidates}
    }),
  )
}

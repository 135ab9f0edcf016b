import {writeFileSync} from 'node:fs'
import {Command} from 'commander'
import {findingsOf, propose, readManuscript, type FoundQuote} from '../../ingest/index.ts'
import {readCorpus, type CorpusArticle, type Prediction} from './evalCorpus.ts'
import {corpusReport, foldsReport, mistakes, reliability, type Judged} from './evalCorpusReport.ts'
import {corpusScores, outcomesOf} from './evalCorpusScores.ts'
import {articlesOf, foldScores} from './evalFolds.ts'

/** The share of quotations that may be given a wrong speaker. */
const enoughWrong = 0.05

await new Command('npm run eval:ingest --')
  .description('Compare the quotations and speakers that the import finds with annotated articles.')
  .argument('<corpus>', 'a .jsonl or .jsonl.gz file, one article a line')
  .option('--predictions <file>', 'write what was found, one article a line')
  .option('--folds <count>', 'also print the figures of each part, fitted on the others', Number, 0)
  .option('--fold <number>', 'with --folds: mistakes and reliability of this part alone', Number)
  .option('--errors <count>', 'print so many mistakes', Number, 0)
  .option('--rule <name>', 'with --errors: those of one rule')
  .option('--json', 'print the figures as JSON', false)
  .action(evaluate)
  .parseAsync()

interface Options {
  predictions?: string
  folds: number
  fold?: number
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

function print(
  articles: readonly (readonly Judged[])[],
  {folds, fold, json, errors, rule}: Options,
): void {
  const all = articles.flat()
  if (json) {
    const parts = folds > 1 ? foldScores(articles, folds, enoughWrong) : []
    console.log(JSON.stringify({...corpusScores(all), folds: parts}, null, 1))
    return
  }
  console.log(corpusReport('all', articles.length, corpusScores(all)))
  if (folds > 1) console.log(foldsReport(foldScores(articles, folds, enoughWrong)))
  const looked = fold ? articlesOf(articles, fold, folds).flat() : all
  console.log(reliability(looked))
  if (errors > 0) console.log(mistakes(looked, errors, rule))
}

/** The whole way of a file, from bytes to proposed documents. */
function quotesOf({id, text}: CorpusArticle): readonly FoundQuote[] {
  const manuscript = readManuscript(`${id}.txt`, new TextEncoder().encode(text))
  const findings = findingsOf(manuscript)
  propose(manuscript, findings, [], '2000-01-01T00:00:00Z')
  return findings.quotes.filter(({start}) => isMarked(text, start))
}

/** The corpora hold words in quotation marks: not answers after a label, nor block quotes. */
function isMarked(text: string, start: number): boolean {
  return /["“”„«»‘’']\s*$/u.test(text.slice(Math.max(0, start - 3), start))
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

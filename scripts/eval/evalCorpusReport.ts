import Table from 'cli-table3'
import type {Attribution} from '../../ingest/index.ts'
import type {Prediction} from './evalCorpus.ts'
import {f1, type CorpusScores, type Measure, type Outcome, type Ratio} from './evalCorpusScores.ts'
import type {FoldScores} from './evalFolds.ts'
import {goldSpeaker, isSameSpeaker} from './evalSpeakers.ts'

/** An outcome with how our attribution came about. */
export type Judged = Outcome<
  Prediction['quotes'][number] & Pick<Attribution, 'rule' | 'confidence' | 'candidates'>
>

/** The figures of a corpus as a table for people. */
export function corpusReport(name: string, articles: number, scores: CorpusScores): string {
  const {exact, overlapping, joint, speakers, wrongWithConfidence, namesAnother, leftOpen} = scores
  return [
    `\n${name}: ${articles} articles`,
    table(
      ['', 'Precision', 'Recall', 'F1', 'Right', 'Ours', 'Theirs'],
      [
        ['spans, exact', ...measured(exact)],
        ['spans, 80 % shared', ...measured(overlapping)],
        ['joint, span and speaker', ...measured(joint)],
      ],
    ),
    table(
      ['Speaker right, by mention', '', 'Right', 'Of'],
      [
        ['names', ...ratio(speakers.name)],
        ['nominals', ...ratio(speakers.nominal)],
        ['pronouns, the mention', ...ratio(speakers.pronoun)],
        ['nobody', ...ratio(speakers.none)],
        ['wrong with confidence', ...ratio(wrongWithConfidence)],
        ['of them, theirs names another', ...ratio(namesAnother)],
        ['left open', ...ratio(leftOpen)],
      ],
    ),
  ].join('\n')
}

/** Each part of a corpus, before and after a threshold that was chosen on the other parts. */
export function foldsReport(folds: readonly FoldScores[]): string {
  return [
    '\nFolds: by themselves, and with a threshold that was chosen on the others',
    table(
      [
        'Fold',
        'Articles',
        'Spans',
        'Joint',
        'Names',
        'Wrong',
        'Threshold',
        'Joint',
        'Wrong',
        'Open',
      ],
      folds.map(({fold, articles, scores, threshold, held}) => [
        fold,
        articles,
        percent(f1(scores.exact)),
        percent(f1(scores.joint)),
        percent(share(scores.speakers.name)),
        percent(share(scores.wrongWithConfidence)),
        threshold.toFixed(2),
        percent(f1(held.joint)),
        percent(share(held.wrongWithConfidence)),
        percent(share(held.leftOpen)),
      ]),
    ),
  ].join('\n')
}

/**
 * How often a given speaker is right, by confidence and by rule, and how often the first candidate
 * would have been where none is given. Pronouns are not judged: the corpora do not resolve them.
 */
export function reliability(outcomes: readonly Judged[]): string {
  const pairs = outcomes.flatMap(({found, gold, right, kind}) =>
    found && gold && kind !== 'pronoun' && kind !== 'none'
      ? [{...found, right, named: goldSpeaker(gold)}]
      : [],
  )
  const rows = (key: (one: (typeof pairs)[number]) => string) =>
    [...Map.groupBy(pairs, key)]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([name, some]) => {
        const given = some.filter(({speaker}) => speaker)
        const open = some.filter(({speaker}) => !speaker)
        const sure = some.reduce((sum, {confidence}) => sum + confidence, 0) / some.length
        return [
          name,
          percent(sure),
          ...ratio({right: given.filter(({right}) => right).length, of: given.length}),
          open.length,
          open.filter(({candidates, named}) => isSameSpeaker(candidates[0], named)).length,
        ]
      })
  const head = ['Said to be sure', 'Right', 'Right', 'Of', 'Left open', 'First candidate right']
  return [
    '\nReliability, by confidence',
    table(
      ['Confidence', ...head],
      rows(({confidence}) => `${Math.floor(confidence * 20) * 5} %`.padStart(5)),
    ),
    '\nReliability, by rule',
    table(
      ['Rule', ...head],
      rows(({rule}) => rule),
    ),
  ].join('\n')
}

/** The first mistakes, each with the words around it. */
export function mistakes(outcomes: readonly Judged[], count: number, rule?: string): string {
  return outcomes
    .filter(({right, found}) => right !== true && (!rule || found?.rule === rule))
    .slice(0, count)
    .map(({article: {id, text}, found, gold}) => {
      const {start, end} = found ?? gold!
      const what = !gold ? 'extra' : !found ? 'missed' : 'speaker'
      const ours = found && `${found.speaker ?? '–'} [${found.rule} ${found.confidence}]`
      const around = text.slice(Math.max(0, start - 160), end + 160).replace(/\s+/gu, ' ')
      return `\n${what} ${id}\n  ours ${ours ?? '–'}; theirs ${(gold && goldSpeaker(gold)) ?? '–'}\n  ${around}`
    })
    .join('\n')
}

function measured(measure: Measure): (string | number)[] {
  const {precision, recall} = measure
  return [
    percent(share(precision)),
    percent(share(recall)),
    percent(f1(measure)),
    precision.right,
    precision.of,
    recall.of,
  ]
}

function ratio(some: Ratio): (string | number)[] {
  return [some.of === 0 ? '' : percent(share(some)), some.right, some.of]
}

function share({right, of}: Ratio): number {
  return of === 0 ? 1 : right / of
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

function table(head: string[], rows: readonly (readonly (string | number)[])[]): string {
  const colAligns = head.map((_, index): 'left' | 'right' => (index === 0 ? 'left' : 'right'))
  const made = new Table({head, colAligns, style: {head: [], border: [], compact: true}})
  made.push(...rows.map((row) => row.map(String)))
  return made.toString()
}

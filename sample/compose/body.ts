import type {BodyBlock, MarkDefinition, Span, TextBlock} from '../../workflow/index.ts'
import {parseMarked, type MarkedText} from './notation.ts'
import {pictureValue, type PictureAssets} from './pictureValue.ts'
import {reference} from './reference.ts'
import type {BodyLine} from './story.ts'

const decorators: Record<string, string> = {
  em: 'em',
  strong: 'strong',
  common: 'commonKnowledge',
  opinion: 'opinion',
  title: 'titleOrTerm',
}

const linePrefixes = [
  {prefix: '## ', style: 'h2'},
  {prefix: '### ', style: 'h3'},
  {prefix: '> ', style: 'blockquote'},
  {prefix: '- ', style: 'normal', listItem: 'bullet'},
]

/** Portable Text from marked lines. Keys are made of positions, so the same lines give the same. */
export function buildBody(lines: readonly BodyLine[], pictures: PictureAssets): BodyBlock[] {
  return lines.map((line, index) => buildBlock(line, `p${index + 1}`, pictures))
}

function buildBlock(line: BodyLine, key: string, pictures: PictureAssets): BodyBlock {
  if (typeof line === 'string') return textBlock(line, key)
  if ('pullQuote' in line) {
    return {_type: 'pullQuote', _key: key, quote: reference(line.pullQuote)}
  }
  if ('note' in line) return {_type: 'editorsNote', _key: key, text: line.note}
  return {...pictureValue(line.figure, pictures), _type: 'figure', _key: key}
}

function textBlock(line: string, key: string): TextBlock {
  const found = linePrefixes.find(({prefix}) => line.startsWith(prefix))
  const {prefix = '', style = 'normal', ...list} = found ?? {}
  const runs = parseMarked(line.slice(prefix.length))
  const definitions = markDefinitions(runs, key)
  return {
    _type: 'block',
    _key: key,
    style,
    ...list,
    ...('listItem' in list ? {level: 1} : {}),
    markDefs: [...definitions.values()],
    children: runs.map((run, index) => span(run, `${key}s${index + 1}`, definitions)),
  }
}

function markDefinitions(runs: readonly MarkedText[], key: string): Map<string, MarkDefinition> {
  const definitions = new Map<string, MarkDefinition>()
  for (const mark of runs.flatMap((run) => run.marks)) {
    if (mark in decorators || definitions.has(mark)) continue
    definitions.set(mark, markDefinition(mark, `${key}m${definitions.size + 1}`))
  }
  return definitions
}

function markDefinition(mark: string, key: string): MarkDefinition {
  const [kind, target = ''] = mark.split(/:(.*)/s)
  if (kind === 'q') return {_type: 'quotation', _key: key, quote: reference(target)}
  if (kind === 'c') return {_type: 'assertion', _key: key, claim: reference(target)}
  if (kind === 'link') return {_type: 'link', _key: key, href: target}
  throw new Error(`“${mark}” is no mark. See the list in sample/compose/notation.ts.`)
}

function span(run: MarkedText, key: string, definitions: Map<string, MarkDefinition>): Span {
  const marks = run.marks.map((mark) => definitions.get(mark)?._key ?? decorators[mark] ?? mark)
  return {_type: 'span', _key: key, text: run.text, marks}
}

import type {Findings, FoundQuote} from '../../ingest/index.ts'
import type {ReadFile} from './importFiles.ts'
import {tableSection} from './tableSection.ts'

/** What was found in a file, as tables for people. */
export function report({path, text, manuscript, findings}: ReadFile): string {
  const {quotes, people, sources, claims, flags, leftOut} = findings
  const {headline, bylines, dateline} = manuscript.metadata
  const words = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  const paragraph = ({start}: {start: number}) =>
    manuscript.paragraphs.filter((part) => part.start <= start).length
  return [
    '',
    [path, headline, bylines.join(', '), dateline?.place, dateline?.date]
      .filter(Boolean)
      .join(' · '),
    tableSection(
      'Quotes',
      ['', 'Words', 'Form', 'Speaker', 'Sure', 'How it came here'],
      [4, 42, 11, 20, 6, 27],
      quotes.map((quote, index) => [
        index + 1,
        words(quote),
        quote.form,
        speaker(quote, findings),
        sure(quote),
        chain(quote, findings),
      ]),
    ),
    tableSection(
      'People',
      ['Name', 'Also', 'Role'],
      [28, 28, 54],
      people.map(({name, aliases, role}) => [name, aliases.join(', '), role ?? '']),
    ),
    tableSection(
      'Sources',
      ['Kind', 'Source', 'By', 'Note'],
      [14, 54, 24, 18],
      sources.map(({kind, title, description, creators, vague, inferred, interviewed}) => [
        kind,
        title ?? (interviewed ? `${interviewed}: ${description}` : description),
        creators.join(', '),
        [vague && 'vague', inferred && 'inferred'].filter(Boolean).join(', '),
      ]),
    ),
    tableSection(
      'Claims',
      ['¶', 'Words', 'Kind', 'Check'],
      [6, 76, 14, 14],
      claims.map((claim) => [paragraph(claim), words(claim), claim.kind, claim.priority]),
    ),
    tableSection(
      'Flags',
      ['¶', 'Words', 'What to look at'],
      [6, 42, 62],
      flags.map((flag) => [paragraph(flag), words(flag), flag.message]),
    ),
    ...(manuscript.images?.length
      ? [
          tableSection(
            'Pictures',
            ['¶', 'Picture', 'Caption', 'Credit'],
            [6, 34, 46, 24],
            manuscript.images.map(({at = 0, src, alt, caption, credit, data}) => [
              paragraph({start: at}),
              `${pictureName(src)}${data ? '' : ' (not here)'}${alt ? `: ${alt}` : ''}`,
              caption ?? '',
              credit ?? '',
            ]),
          ),
        ]
      : []),
    tableSection(
      'Left out',
      ['¶', 'Words', 'Why'],
      [6, 42, 62],
      leftOut.map((left) => [paragraph(left), words(left), left.why]),
    ),
  ]
    .filter((part) => part !== undefined)
    .join('\n')
}

function pictureName(src: string): string {
  return src.startsWith('data:') ? 'a picture in the text' : src
}

function speaker({attribution, speakerSource}: FoundQuote, {sources}: Findings): string {
  if (speakerSource !== undefined) return sources[speakerSource]!.description
  if (attribution.speaker) return attribution.speaker
  const {candidates} = attribution
  return candidates.length > 0 ? `not sure: ${candidates.join(' or ')}?` : 'not sure'
}

function sure({attribution, speakerSource}: FoundQuote): string {
  if (speakerSource !== undefined || attribution.confidence === 0) return ''
  return `${Math.round(attribution.confidence * 100)}%`
}

function chain({continues, provenance}: FoundQuote, {sources}: Findings): string {
  if (continues !== undefined) return `goes on from ${continues + 1}`
  return provenance
    .filter(({act, source}) => act !== 'said' || source !== undefined)
    .map(({act, agent, source, inferred}) => {
      const found = source === undefined ? undefined : sources[source]
      const where = found && (found.title ?? found.description)
      const how = inferred ? `${act} (inferred)` : act
      return [how, agent && `by ${agent}`, where && `in ${where}`].filter(Boolean).join(' ')
    })
    .join('; ')
}

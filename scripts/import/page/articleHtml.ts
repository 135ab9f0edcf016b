import type {BulkOutcome} from '../../../ingest/bulk/createBulkWriter.ts'
import type {ReadFile} from '../importFiles.ts'
import {drawnItems, quoteTold} from './drawnItems.ts'
import {drawnText} from './drawnText.ts'
import {escapeHtml} from './escapeHtml.ts'
import {needsOf, type Need} from './needsOf.ts'
import {pictureHtml} from './pictureHtml.ts'
import {surenessOf} from './sureness.ts'

const noteKinds = new Set(['comment', 'footnote', 'endnote'])

/** An article as a part of the page: its text with all that was found in it, and lists beside it. */
export async function articleHtml(
  file: ReadFile,
  outcome: BulkOutcome | undefined,
  number: number,
): Promise<string> {
  const {manuscript, path} = file
  const id = `a${number}`
  const needs = needsOf(file, outcome)
  const {headline, standfirst, bylines, dateline, language} = manuscript.metadata
  const about = [bylines.join(', '), dateline?.place, dateline?.date, language].filter(Boolean)
  const pictures = await Promise.all(
    (manuscript.images ?? []).map(async (image) => ({
      at: image.isMain ? 0 : (image.at ?? 0),
      html: await pictureHtml(image),
    })),
  )
  return `<article id="${id}" class="${[...needs.keys()].map((need) => `is-${need}`).join(' ')}" tabindex="-1">
<header><h2><a href="#${id}">${number}.</a> ${escapeHtml(headline ?? openingOf(file))}</h2>
<p class="where">${escapeHtml([path, ...about].join(' · '))}</p>
<p class="needs">${needsHtml(needs, outcome)}</p></header>
<div class="story"><div class="text">${standfirst ? `<p class="standfirst">${escapeHtml(standfirst)}</p>` : ''}
${drawnText(manuscript, drawnItems(file, id), pictures)}</div>
<div class="beside">${besideHtml(file, id)}</div></div>
</article>
`
}

function openingOf({manuscript: {text, paragraphs}}: ReadFile): string {
  const [first] = paragraphs
  return first
    ? `No headline: ${short(text.slice(first.start, Math.min(first.end, first.start + 70)))} …`
    : 'No headline'
}

function needsHtml(needs: ReadonlyMap<Need, string>, outcome: BulkOutcome | undefined): string {
  const said = [...needs.entries()]
    .filter(([need]) => need !== 'look')
    .map(([need, words]) => `<span class="chip ${need}">${escapeHtml(words)}</span>`)
  const done = outcome?.status === 'written' ? `Written as ${outcome.articleId}` : ''
  const all = said.length > 0 ? said.join(' ') : '<span class="chip">Nothing to decide</span>'
  return done ? `${all} <span class="where">${done}</span>` : all
}

function besideHtml({findings, text}: ReadFile, id: string): string {
  const {quotes, people, sources, claims, flags, leftOut} = findings
  const words = ({start, end}: {start: number; end: number}) => `“${short(text.slice(start, end))}”`
  const linked = (letter: string) => (rows: readonly string[]) =>
    rows.map((row, index) => `<li id="${id}-${letter}${index + 1}">${row}</li>`)
  return [
    list(
      'Quotations',
      linked('q')(
        quotes.map(
          (quote) =>
            `<span class="${surenessOf(quote)}">${escapeHtml(words(quote))}</span> ${escapeHtml(quoteTold(quote, findings))}${chain(quote, findings)}`,
        ),
      ),
    ),
    list(
      'Notes and flags',
      linked('f')(
        flags.map(({kind, message, ...flag}) => {
          const about = flag.end > flag.start ? `${words(flag)} ` : ''
          const name = noteKinds.has(kind) ? `<b>${kind}</b> ` : ''
          return name + escapeHtml(about + message)
        }),
      ),
    ),
    list(
      'Left out',
      linked('x')(
        leftOut.map(({why, ...left}) =>
          escapeHtml(left.end > left.start ? `${words(left)} ${why}` : why),
        ),
      ),
    ),
    folded(
      'Claims',
      linked('c')(claims.map((one) => escapeHtml(`${words(one)} ${one.kind}, ${one.priority}`))),
    ),
    folded(
      'Sources',
      linked('s')(
        sources.map(({kind, title, description, creators}) =>
          escapeHtml([`${kind}: ${title ?? description}`, ...creators].join(', ')),
        ),
      ),
    ),
    folded(
      'People',
      linked('p')(
        people.map(({name, aliases, role}) =>
          escapeHtml(
            [name, role, ...aliases.map((alias) => `“${alias}”`)].filter(Boolean).join(', '),
          ),
        ),
      ),
    ),
  ].join('\n')
}

function chain(
  {provenance}: ReadFile['findings']['quotes'][number],
  {sources}: ReadFile['findings'],
): string {
  const hops = provenance
    .filter(({act, source}) => act !== 'said' || source !== undefined)
    .map(({act, agent, source, inferred}) => {
      const found = source === undefined ? undefined : sources[source]
      const where = found && (found.title ?? found.description)
      return [act, inferred && '(inferred)', agent && `by ${agent}`, where && `in ${where}`]
        .filter(Boolean)
        .join(' ')
    })
  return hops.length > 0 ? `<br>${escapeHtml(hops.join('; '))}` : ''
}

function list(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `<h3>${title}</h3><ol>${rows.join('')}</ol>`
}

function folded(title: string, rows: readonly string[]): string {
  return rows.length === 0
    ? ''
    : `<details><summary>${title} (${rows.length})</summary><ol>${rows.join('')}</ol></details>`
}

function short(words: string): string {
  const plain = words.replace(/\s+/gu, ' ')
  return plain.length > 160 ? `${plain.slice(0, 110)} … ${plain.slice(-40)}` : plain
}

import {createItemParser, type WordPressChannel, type WordPressItem} from './itemParser.ts'
import {exportText} from './exportText.ts'

const itemEnd = '</item>'

/**
 * The entries of a WordPress export (WXR, RSS 2.0 with WordPress's own elements), one at a time while
 * the file is read; `channel` fills on the way. What is not well formed breaks its entry only: after
 * the end of a broken one parsing begins anew.
 */
export async function* wordPressItems(
  chunks: AsyncIterable<Uint8Array>,
  channel: WordPressChannel,
): AsyncGenerator<WordPressItem, void> {
  let line = 1
  let parser = createItemParser(channel, line)
  let source = ''
  for await (const segment of segmentsOf(exportText(chunks))) {
    parser.write(segment)
    source += segment
    line += lineEnds(segment)
    yield* parser.take()
    const item = parser.openItem()
    if (item && segment.endsWith(itemEnd) && !endsInCdata(source)) {
      item.broken ??= wrongIn(source, line)
      yield item
      parser = createItemParser(channel, line)
    }
    if (!item || !endsInCdata(source)) source = ''
  }
  parser.close()
  yield* parser.take()
  const item = parser.openItem()
  if (item) yield {...item, broken: 'the file ends inside it'}
  const failure = parser.failure()
  if (failure) channel.fields.set('failure', failure)
}

/** The text cut after each end of an entry. */
async function* segmentsOf(parts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = ''
  for await (const part of parts) {
    const from = Math.max(0, rest.length - itemEnd.length)
    rest += part
    let start = 0
    let end = rest.indexOf(itemEnd, from)
    while (end >= 0) {
      yield rest.slice(start, end + itemEnd.length)
      start = end + itemEnd.length
      end = rest.indexOf(itemEnd, start)
    }
    rest = rest.slice(start)
  }
  if (rest !== '') yield rest
}

/** "</item>" in the words of a post ends nothing. */
function endsInCdata(source: string): boolean {
  return source.lastIndexOf('<![CDATA[') > source.lastIndexOf(']]>')
}

function wrongIn(source: string, lastLine: number): string {
  const bare = source.replace(/<!\[CDATA\[[\s\S]*?\]\]>/gu, (words) =>
    words.replace(/[^\n]/gu, ' '),
  )
  const at = bare.search(/&(?!(?:#\w+|\w+);)/u)
  if (at < 0) return `an element in it has no end before line ${lastLine}`
  return `line ${lastLine - lineEnds(source.slice(at))}: an & that is not written as &amp;`
}

function lineEnds(text: string): number {
  return text.match(/\n/gu)?.length ?? 0
}

import {SaxesParser} from 'saxes'

/** An entry of a WordPress export: a post, a page, a picture and other things. */
export interface WordPressItem {
  /** Where it begins in the file. */
  line: number
  /** By the element's name, as `wp:post_id`. */
  fields: Map<string, string>
  categories: {domain: string; slug: string; name: string}[]
  /** By its `wp:meta_key`. */
  meta: Map<string, string>
  /** Why it can't be read, where it can't. */
  broken?: string
}

/** What the export says before its entries. */
export interface WordPressChannel {
  fields: Map<string, string>
  /** Names to show, by login. */
  authors: Map<string, string>
}

/** Parses from a line of an export on: at its beginning, or after an entry. */
export function createItemParser(channel: WordPressChannel, firstLine: number) {
  const parser = new SaxesParser({xmlns: false, fragment: firstLine > 1})
  const ready: WordPressItem[] = []
  const open: {item?: WordPressItem} = {}
  let inner: Map<string, string> | undefined
  let category: WordPressItem['categories'][number] | undefined
  let text = ''
  let failure: string | undefined
  const line = () => firstLine + parser.line - 1

  parser.on('error', ({message}) => {
    const reason = message
      .replace(
        /^(?:undefined:)?(\d+):\d+: /u,
        (_, at: string) => `line ${firstLine + Number(at) - 1}: `,
      )
      .replace(/\.$/u, '')
    if (open.item) open.item.broken ??= reason
    else failure ??= reason
  })
  parser.on('opentag', ({name, attributes}) => {
    text = ''
    if (name === 'item') {
      open.item = {line: line(), fields: new Map(), categories: [], meta: new Map()}
    } else if (name === 'wp:author' || name === 'wp:postmeta') inner = new Map()
    else if (name === 'category' && open.item) {
      category = {domain: attributes.domain ?? '', slug: attributes.nicename ?? '', name: ''}
    }
  })
  const add = (part: string) => (text += part)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({name}) => {
    if (name === 'item' && open.item) {
      ready.push(open.item)
      delete open.item
    } else if (name === 'wp:postmeta') {
      open.item?.meta.set(inner?.get('wp:meta_key') ?? '', inner?.get('wp:meta_value') ?? '')
      inner = undefined
    } else if (name === 'wp:author') {
      channel.authors.set(
        inner?.get('wp:author_login') ?? '',
        inner?.get('wp:author_display_name') ?? '',
      )
      inner = undefined
    } else if (name === 'category' && open.item && category) {
      open.item.categories.push({...category, name: text.trim()})
    } else (inner ?? open.item?.fields ?? channel.fields).set(name, text)
    text = ''
  })

  return {
    write: (part: string) => void parser.write(part),
    /** What stays open is broken: the file is at its end. */
    close: () => void parser.close(),
    /** The entries that are whole by now, each once. */
    take: () => ready.splice(0),
    openItem: () => open.item,
    failure: () => failure,
  }
}

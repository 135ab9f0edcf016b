import type {Metadata} from '../types.ts'
import {isoDate} from './dateline.ts'
import {namesIn} from './metadata.ts'

/** The lines between `---` that open a file, and where the text begins after them. */
export function frontMatterOf(content: string): {metadata: Metadata; end: number} {
  const match = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u.exec(content)
  if (!match) return {metadata: {bylines: []}, end: 0}
  const fields = new Map(
    match[1]!.split(/\r?\n/u).flatMap((line) => {
      const field = /^([a-z]+)\s*:\s*(.+)$/iu.exec(line)
      return field ? [[field[1]!.toLowerCase(), unquoted(field[2]!.trim())] as const] : []
    }),
  )
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean)
  const headline = first('headline', 'title')
  const standfirst = first('standfirst', 'dek', 'description', 'subtitle')
  const byline = first('byline', 'author', 'by')
  const section = first('section')
  const language = first('language', 'lang')
  const place = first('place', 'dateline')
  const date = isoDate(first('date') ?? '')
  return {
    metadata: {
      ...(headline && {headline}),
      ...(standfirst && {standfirst}),
      bylines: byline ? namesIn(byline.replace(/^by\s+/iu, '').replace(/^\[|\]$/gu, '')) : [],
      ...(section && {section}),
      ...(language && {language}),
      ...((place || date) && {dateline: {...(place && {place}), ...(date && {date})}}),
    },
    end: match[0].length,
  }
}

function unquoted(value: string): string {
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value
}

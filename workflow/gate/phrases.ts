import type {PrintedItem} from '../items/checkItem.ts'

/** The first words of a text in quotation marks, for a sentence that has to stay readable. */
export function briefly(text: string, limit = 60): string {
  const words = text.trim()
  return `“${words.length > limit ? `${words.slice(0, limit).trimEnd()}…` : words}”`
}

/** What a sentence calls an item: “the headline”, “the quote “I came home””. */
export function nameOf(item: PrintedItem): string {
  if (item.kind === 'headline' || item.kind === 'standfirst') return `the ${item.kind}`
  if (item.kind === 'image')
    return item.text ? `the picture ${briefly(item.text)}` : `the ${item.title.toLowerCase()}`
  return `the ${item.kind} ${briefly(item.text)}`
}

/** A sentence's first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

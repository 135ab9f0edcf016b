import {draftIdOf} from '../../workflow/index.ts'
import type {SanityClient} from '@sanity/client'

/** A quote or claim as a draft, its words taken from the body letter by letter. */
export async function createFromWords(
  client: SanityClient,
  type: 'quote' | 'claim',
  words: string,
  key: string,
): Promise<string> {
  const id = `${type}-${key}`
  const fields: Record<string, string> =
    type === 'quote'
      ? {text: words, wording: words, form: 'direct'}
      : {text: words, priority: 'normal'}
  await client.create({_id: draftIdOf(id), _type: type, ...fields}, {tag: 'on-record.mark'})
  return id
}

import {z} from 'zod'

const span = z.object({start: z.number(), end: z.number(), text: z.string()})

const gold = z.object({
  quotes: z.array(
    span.extend({
      id: z.string(),
      type: z.string(),
      speaker: z.string().nullable(),
      provenance: z.array(
        z.object({source: z.string().optional(), inferred: z.boolean().optional()}),
      ),
    }),
  ),
  nonQuotes: z.array(span.extend({why: z.string()})),
  people: z.array(z.object({canonical: z.string(), mentions: z.array(span)})),
  sources: z.array(z.object({id: z.string(), kind: z.string(), mentions: z.array(span)})),
  claims: z.array(span.extend({category: z.string()})),
  issues: z.array(span.extend({kind: z.string()})),
})

/** What a careful editor found in a text. Offsets are UTF-16 units. */
export type Gold = z.infer<typeof gold>

/** An annotation, checked for the parts that are compared. Throws where one is missing. */
export function goldOf(json: unknown): Gold {
  return gold.parse(json)
}

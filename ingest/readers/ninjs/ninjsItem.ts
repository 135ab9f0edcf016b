import {z} from 'zod'

const text = z.string().trim().min(1)
const valued = z.array(
  z.object({role: z.string().optional(), contenttype: z.string().optional(), value: z.string()}),
)
const href = z.object({
  name: z.string().optional(),
  href: z.string().optional(),
  width: z.number().optional(),
})

const described = {
  headline: text.optional(),
  headlines: valued.optional(),
  description_text: text.optional(),
  descriptions: valued.optional(),
}

const association = z.object({
  ...described,
  type: z.string().optional(),
  uri: z.string().optional(),
  name: z.string().optional(),
  by: text.optional(),
  byline: text.optional(),
  creditline: text.optional(),
  copyrightholder: text.optional(),
  renditions: namedList(href).optional(),
})

/** An article in ninjs 1, 2 or 3, the names of its properties in lower case as in 1 and 2. */
export const ninjsItem = z.object({
  ...described,
  uri: z.string().optional(),
  type: z.string().optional(),
  by: text.optional(),
  byline: text.optional(),
  dateline: text.optional(),
  located: text.optional(),
  language: text.optional(),
  firstcreated: text.optional(),
  versioncreated: text.optional(),
  slug: text.optional(),
  pubstatus: z.string().optional(),
  bodies: valued.optional(),
  body_xhtml: text.optional(),
  body_html: text.optional(),
  body_text: text.optional(),
  associations: namedList(association).optional(),
})

export type NinjsItem = z.infer<typeof ninjsItem>
export type NinjsAssociation = z.infer<typeof association>

/** In ninjs 1 a list is an object by name, since ninjs 2 an array of objects that have a name. */
function namedList<Item extends z.ZodType>(item: Item) {
  return z.union([
    z.array(item),
    z.record(z.string(), item).transform(Object.values<z.output<Item>>),
  ])
}

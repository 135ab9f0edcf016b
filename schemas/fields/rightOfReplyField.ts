import {defineField} from 'sanity'

/** Whoever an allegation is about gets to answer it before we publish. */
export function rightOfReplyField(group: string) {
  return defineField({
    name: 'rightOfReply',
    type: 'object',
    title: 'Right of reply',
    description:
      'Whoever is accused must have had a fair chance to answer before we publish. Silence is an answer too: record it.',
    group,
    hidden: ({document}) => document?.kind !== 'allegation',
    validation: (rule) =>
      rule.custom((reply, {document}) =>
        document?.kind !== 'allegation' || (reply?.contacted && reply.date)
          ? true
          : 'An allegation needs a right of reply: record whom you asked, when, and what they answered.',
      ),
    fields: [
      defineField({
        name: 'contacted',
        type: 'string',
        title: 'Who was asked, and how',
        description: '“Harbour authority, press office, by e-mail and telephone”.',
      }),
      defineField({name: 'date', type: 'date', title: 'When'}),
      defineField({
        name: 'response',
        type: 'text',
        rows: 3,
        title: 'What they answered',
        description: 'Their words, or “no answer by …”.',
      }),
    ],
  })
}

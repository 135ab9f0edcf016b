import {defineArrayMember, defineField} from 'sanity'

/** A list of sentences of the gate or of a verification, each about a document. */
export const findingField = ({name, title}: {name: string; title: string}) =>
  defineField({
    name,
    type: 'array',
    title,
    of: [
      defineArrayMember({
        type: 'object',
        name: 'finding',
        fields: [
          defineField({name: 'code', type: 'string', title: 'Code'}),
          defineField({name: 'documentId', type: 'string', title: 'Document'}),
          defineField({name: 'path', type: 'string', title: 'Place'}),
          defineField({name: 'item', type: 'string', title: 'Item'}),
          defineField({name: 'message', type: 'text', rows: 2, title: 'Sentence'}),
        ],
      }),
    ],
  })

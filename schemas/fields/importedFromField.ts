import {defineField} from 'sanity'
import {sha256} from '../rules/sha256.ts'

/** The file that a story was imported from. Written by the import. */
export function importedFromField(group: string) {
  return defineField({
    name: 'importedFrom',
    type: 'object',
    title: 'Imported from',
    description:
      'The file that the import read. Written by the import, so that a second run changes nothing.',
    group,
    readOnly: true,
    hidden: ({value}) => !value,
    options: {columns: 2},
    fields: [
      defineField({name: 'fileName', type: 'string', title: 'File'}),
      defineField({name: 'format', type: 'string', title: 'Format'}),
      defineField({
        name: 'sha256',
        type: 'string',
        title: 'SHA-256',
        validation: (rule) => rule.custom(sha256),
      }),
      defineField({name: 'importedAt', type: 'datetime', title: 'Imported at'}),
    ],
  })
}

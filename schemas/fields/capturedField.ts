import {defineField} from 'sanity'
import {sha256} from '../rules/sha256.ts'

/** Our own copy of a source, with the number that shows it was not changed since. */
export function capturedField(group: string) {
  return defineField({
    name: 'captured',
    type: 'object',
    title: 'Captured copy',
    description:
      'Our own copy, in case the original changes or disappears. Do not upload what would give away a person who is not on the record.',
    group,
    fields: [
      defineField({name: 'file', type: 'file', title: 'File'}),
      defineField({
        name: 'sha256',
        type: 'string',
        title: 'SHA-256',
        description: 'A fingerprint of the file: 64 digits, from sha256sum or shasum -a 256.',
        validation: (rule) =>
          rule.custom((value, {parent}) =>
            hasFile(parent) && !value
              ? 'Note the SHA-256 of the captured file, so that anybody can see it was not changed.'
              : sha256(value),
          ),
      }),
    ],
  })
}

function hasFile(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'file' in parent && Boolean(parent.file)
}

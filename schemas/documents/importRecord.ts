import {DownloadIcon} from '@sanity/icons/Download'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {sha256} from '../rules/sha256.ts'

/** What the last import of an article wrote, as hashes. Written by the import, never published. */
export const importRecord = defineType({
  name: 'importRecord',
  type: 'document',
  title: 'Import',
  description:
    'What the last import of a story wrote, as hashes, so that the next one sees who changed what since.',
  icon: DownloadIcon,
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'article',
      type: 'reference',
      title: 'Article',
      description: 'The story that the file became. Open it from here.',
      weak: true,
      to: [{type: 'article'}],
    }),
    defineField({name: 'fileName', type: 'string', title: 'File'}),
    defineField({name: 'importedAt', type: 'datetime', title: 'Imported at'}),
    defineField({
      name: 'sha256',
      type: 'string',
      title: 'SHA-256',
      description: 'Of the file as it was read: the same file again changes nothing.',
      validation: (rule) => rule.custom(sha256),
    }),
    defineField({
      name: 'words',
      type: 'string',
      title: 'Id by its words',
      description: 'The id that the manuscript’s words alone would give the story.',
      hidden: true,
    }),
    defineField({
      name: 'paragraphs',
      type: 'array',
      title: 'Paragraphs',
      description: 'Hashes of the longer ones: an edited text is found by those that it kept.',
      of: [defineArrayMember({type: 'string'})],
      hidden: true,
    }),
    defineField({
      name: 'state',
      type: 'text',
      title: 'State',
      description: 'Hashes of what was written, in JSON.',
      hidden: true,
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'importedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {headline: 'article.headline', fileName: 'fileName', importedAt: 'importedAt'},
    prepare: ({headline, fileName, importedAt}) => ({
      title: headline ?? fileName ?? 'Import',
      subtitle: [importedAt?.slice(0, 16).replace('T', ' '), headline && fileName]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

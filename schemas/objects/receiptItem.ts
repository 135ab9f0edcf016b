import {BillIcon} from '@sanity/icons/Bill'
import {defineField, defineType} from 'sanity'
import {verdictTitles} from '../../workflow/index.ts'
import {checkMethods, choices} from '../choices.ts'

/** One quote, claim, headline or caption as it was when the article was published. */
export const receiptItem = defineType({
  name: 'receiptItem',
  type: 'object',
  title: 'Item',
  icon: BillIcon,
  fields: [
    defineField({name: 'item', type: 'string', title: 'Item'}),
    defineField({
      name: 'document',
      type: 'reference',
      title: 'Quote or claim',
      weak: true,
      to: [{type: 'quote'}, {type: 'claim'}],
    }),
    defineField({name: 'statement', type: 'text', rows: 2, title: 'Statement'}),
    defineField({name: 'fingerprint', type: 'string', title: 'Fingerprint'}),
    defineField({
      name: 'verdict',
      type: 'string',
      title: 'Verdict',
      options: {list: choices(verdictTitles)},
    }),
    defineField({
      name: 'method',
      type: 'string',
      title: 'How it was checked',
      options: {list: choices(checkMethods)},
    }),
    defineField({name: 'checkedBy', type: 'string', title: 'Checked by'}),
    defineField({name: 'checkedAt', type: 'datetime', title: 'Checked at'}),
    defineField({
      name: 'override',
      type: 'object',
      title: 'Published despite its verdict',
      fields: [
        defineField({name: 'reason', type: 'text', rows: 2, title: 'Reason'}),
        defineField({name: 'by', type: 'string', title: 'Decided by'}),
      ],
    }),
  ],
  preview: {select: {title: 'statement', subtitle: 'checkedAt'}},
})

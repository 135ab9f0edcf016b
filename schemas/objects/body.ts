import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {TagIcon} from '@sanity/icons/Tag'
import {defineArrayMember, defineType} from 'sanity'

/** What is written in a story: Portable Text, with the quotes and claims marked in it. */
export const body = defineType({
  name: 'body',
  type: 'array',
  title: 'Body',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Subheading', value: 'h3'},
        {title: 'Block quotation', value: 'blockquote'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
          {title: 'Common knowledge', value: 'commonKnowledge', icon: EarthGlobeIcon},
          {title: 'Title or term', value: 'titleOrTerm', icon: TagIcon},
          {title: 'Opinion', value: 'opinion', icon: BulbOutlineIcon},
        ],
        annotations: [{type: 'quotation'}, {type: 'assertion'}, {type: 'link'}],
      },
    }),
    defineArrayMember({type: 'pullQuote'}),
    defineArrayMember({type: 'figure'}),
    defineArrayMember({type: 'editorsNote'}),
  ],
})

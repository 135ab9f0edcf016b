import {TransferIcon} from '@sanity/icons/Transfer'
import {defineField, defineType} from 'sanity'
import {choices, hopActs, shortTitle} from '../choices.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** One step on the way that somebody’s words took to us. */
export const hop = defineType({
  name: 'hop',
  type: 'object',
  title: 'Hop',
  description: 'One step on the way that the words took to us.',
  icon: TransferIcon,
  fields: [
    defineField({
      name: 'act',
      type: 'string',
      title: 'What happened to the words',
      options: {list: choices(hopActs), layout: 'radio', direction: 'horizontal'},
      validation: (rule) =>
        rule.required().error('Say what happened: said, recorded, printed, translated or quoted.'),
    }),
    defineField({
      name: 'agent',
      type: 'reference',
      title: 'Who did it',
      description: 'A person we keep a record of.',
      to: [{type: 'interviewee'}, {type: 'contributor'}],
      validation: (rule) => publishedTogether(rule),
    }),
    defineField({
      name: 'agentName',
      type: 'string',
      title: 'Who did it, as a plain name',
      description: 'For somebody we keep no record of: “the wire’s Hanoi bureau”.',
      validation: (rule) =>
        rule.custom((name, {parent}) => {
          if (name && holds(parent, 'agent')) return 'Keep either the person or the plain name.'
          return name || holds(parent, 'agent') || holds(parent, 'source')
            ? true
            : 'Say who did this, or in which source it happened.'
        }),
    }),
    defineField({
      name: 'source',
      type: 'reference',
      title: 'In which source',
      description: 'The interview, recording, book or page where this step can be seen.',
      to: [{type: 'source'}],
      validation: (rule) => publishedTogether(rule),
    }),
    defineField({
      name: 'locator',
      type: 'string',
      title: 'Where in the source',
      description: '“p. 112”, “00:14:32”, “#section-3”.',
    }),
    defineField({
      name: 'inferred',
      type: 'boolean',
      title: 'Inferred',
      description: 'Switch on where nothing says so and the text only implies it.',
      initialValue: false,
    }),
  ],
  preview: {
    select: {
      act: 'act',
      terms: 'agent.attributionTerms',
      name: 'agent.name',
      described: 'agent.publicDescription',
      agentName: 'agentName',
      source: 'source.title',
      inferred: 'inferred',
    },
    prepare: ({act, terms, name, described, agentName, source, inferred}) => {
      const agent = terms && terms !== 'onRecord' ? described : (name ?? agentName)
      return {
        title: [shortTitle(hopActs, act), agent && `by ${agent}`].filter(Boolean).join(' '),
        subtitle: [source, inferred && 'inferred'].filter(Boolean).join(' · '),
      }
    },
  },
})

function holds(parent: unknown, field: 'agent' | 'source'): boolean {
  return typeof parent === 'object' && parent !== null && Boolean(Reflect.get(parent, field))
}

import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {stageChoices} from '../stageChoices.ts'

/** Where an article stands in the house. Its id has a dot, so it is never served without a token. */
export const review = defineType({
  name: 'review',
  type: 'document',
  title: 'Review',
  description:
    'Where an article stands, who works on it, what was signed and asked. Written by the desk, not by hand.',
  icon: ClipboardIcon,
  readOnly: true,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'article',
      type: 'reference',
      title: 'Article',
      weak: true,
      to: [{type: 'article'}],
    }),
    defineField({
      name: 'stage',
      type: 'string',
      title: 'Stage',
      options: {list: stageChoices},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'heldFrom',
      type: 'string',
      title: 'Held from',
      description: 'The stage that a story on hold goes back to.',
      options: {list: stageChoices},
    }),
    defineField({
      name: 'assignees',
      type: 'array',
      title: 'Assignees',
      of: [defineArrayMember({type: 'assignee'})],
    }),
    defineField({
      name: 'signOffs',
      type: 'array',
      title: 'Sign-offs',
      description: 'Each holds for exactly what was signed.',
      of: [defineArrayMember({type: 'signOff'})],
    }),
    defineField({
      name: 'overrides',
      type: 'array',
      title: 'Overrides',
      of: [defineArrayMember({type: 'override'})],
    }),
    defineField({
      name: 'queries',
      type: 'array',
      title: 'Queries',
      description: 'A checker’s questions. An open one keeps the story from being published.',
      of: [defineArrayMember({type: 'checkerQuery'})],
    }),
    defineField({
      name: 'breakGlass',
      type: 'array',
      title: 'Broken glass',
      description: 'Publications past the gate. Each leaves a check to be done after.',
      of: [defineArrayMember({type: 'brokenGlass'})],
    }),
    defineField({
      name: 'log',
      type: 'array',
      title: 'Log',
      of: [defineArrayMember({type: 'logEntry'})],
    }),
    defineField({name: 'rulesVersion', type: 'string', title: 'Version of the rules'}),
  ],
  preview: {
    select: {headline: 'article.headline', stage: 'stage'},
    prepare: ({headline, stage}) => ({
      title: headline ?? 'Review',
      subtitle: stageChoices.find(({value}) => value === stage)?.title,
    }),
  },
})

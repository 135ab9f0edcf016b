import {LinkIcon} from '@sanity/icons/Link'
import type {DocumentActionComponent} from 'sanity'

/** Where Publish would be, for what goes out together with the article that needs it. */
export const PublishedTogetherAction: DocumentActionComponent = ({draft, published}) => ({
  label: draft || !published ? 'Published with its article' : 'Published',
  icon: LinkIcon,
  disabled: true,
  title: draft
    ? 'It goes out when an article that needs it is published. Changes are saved as you type.'
    : 'Readers have this version. Changes go out when the article is published again.',
})
PublishedTogetherAction.displayName = 'PublishedTogetherAction'

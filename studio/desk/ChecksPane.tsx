import {publishedIdOf} from '../../workflow/index.ts'
import {Box, Flex, Spinner, Text} from '@sanity/ui'
import type {UserViewComponent} from 'sanity/structure'
import {useDossier} from '../dossier/useDossier.ts'
import {FailureNotice} from '../parts/FailureNotice.tsx'
import {Desk} from './Desk.tsx'

/** The checks of an article beside its form. */
export const ChecksPane: UserViewComponent = ({documentId}) => {
  const state = useDossier(publishedIdOf(documentId))
  switch (state.status) {
    case 'ready':
      return <Desk dossier={state.dossier} />
    case 'loading':
      return (
        <Flex align="center" aria-live="polite" gap={3} justify="center" padding={5}>
          <Spinner muted />
          <Text muted size={1}>
            Reading quotes, claims and sources…
          </Text>
        </Flex>
      )
    case 'missing':
      return (
        <Box padding={5}>
          <Text align="center" muted size={1}>
            There is no article yet. Write a headline in the form, and its checks appear here.
          </Text>
        </Box>
      )
    case 'failed':
      return (
        <Box padding={4}>
          <FailureNotice error={state.error} what="The checks" />
        </Box>
      )
  }
}

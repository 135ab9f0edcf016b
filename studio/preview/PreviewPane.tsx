import {LaunchIcon} from '@sanity/icons/Launch'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {UserViewComponent} from 'sanity/structure'
import {connection} from '../connection/connection.ts'
import {articleAddress} from './articleAddress.ts'

/** The article's page as readers have it. The lake serves the site beside the Studio. */
export const PreviewPane: UserViewComponent = ({document: {published}}) => {
  const address = articleAddress(published, connection)
  if (!published || !address) {
    return (
      <Box padding={5}>
        <Text align="center" muted size={1}>
          {published
            ? 'Your site shows it: this Studio does not know its address.'
            : 'Readers do not have it yet. The page is here once the article is published.'}
        </Text>
      </Box>
    )
  }
  return (
    <Stack style={{height: '100%', gridTemplateRows: 'min-content 1fr'}}>
      <Card borderBottom padding={2}>
        <Flex align="center" gap={3} justify="space-between" paddingLeft={2}>
          <Text muted size={1}>
            The published version: {address}
          </Text>
          <Button
            as="a"
            fontSize={1}
            href={address}
            icon={LaunchIcon}
            mode="bleed"
            padding={2}
            rel="noreferrer"
            target="_blank"
            text="Open in a new tab"
          />
        </Flex>
      </Card>
      <iframe
        key={published._rev}
        src={address}
        style={{border: 0, width: '100%', height: '100%', background: 'white'}}
        title="The article on the site"
      />
    </Stack>
  )
}

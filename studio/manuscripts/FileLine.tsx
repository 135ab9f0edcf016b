import {DocumentIcon} from '@sanity/icons/Document'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

/** The file that is to be read, with a way to take another. */
export function FileLine({file, onRemove}: {file: File; onRemove: () => void}) {
  return (
    <Card border padding={4} radius={2}>
      <Flex align="center" gap={3}>
        <Text size={2}>
          <DocumentIcon />
        </Text>
        <Stack flex={1} gap={2}>
          <Text size={1} weight="medium">
            {file.name}
          </Text>
          <Text muted size={0}>
            {sizeOf(file.size)}
          </Text>
        </Stack>
        <Button fontSize={1} mode="bleed" onClick={onRemove} text="Take another" />
      </Flex>
    </Card>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}

import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {
  type Blocker,
  findingTitles,
  gateCodes,
  policyCodes,
  refusalCodes,
  requestCodes,
} from '../../workflow/index.ts'
import {useGoTo} from './useGoTo.ts'

interface BlockerListProps {
  articleId: string
  blockers: readonly Blocker[]
  /** Called after a link was followed: a dialog closes. */
  onFollow?: () => void
}

const titles: Record<string, string> = {
  ...gateCodes,
  ...policyCodes,
  ...refusalCodes,
  ...requestCodes,
  ...findingTitles,
}

/** What is in the way, each with a way to where it is put right. */
export function BlockerList({articleId, blockers, onFollow}: BlockerListProps) {
  const goTo = useGoTo(articleId)
  return (
    <Stack as="ul" aria-label="What is in the way" gap={2} style={listStyle}>
      {blockers.map((blocker) => {
        const title = titles[blocker.code] ?? 'In the way'
        const place = goTo.placeOf(blocker)
        return (
          <Card as="li" border key={blockerKey(blocker)} padding={3} radius={2}>
            <Flex align="flex-start" gap={3}>
              <Stack flex={1} gap={3}>
                <Text muted size={1} weight="medium">
                  {title}
                </Text>
                <Text size={1}>{blocker.message}</Text>
              </Stack>
              {place && (
                <Button
                  aria-label={`${place.label}: ${title}`}
                  fontSize={1}
                  mode="ghost"
                  onClick={() => {
                    place.go()
                    onFollow?.()
                  }}
                  padding={2}
                  text={place.label}
                />
              )}
            </Flex>
          </Card>
        )
      })}
    </Stack>
  )
}

const listStyle = {listStyle: 'none', margin: 0, padding: 0}

const blockerKey = ({code, documentId, path, item, message}: Blocker): string =>
  [code, documentId, path, item, message].join('|')

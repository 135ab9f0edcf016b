import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {CheckItem, ItemKey} from '../../workflow/index.ts'
import {formatTime} from '../parts/formatTime.ts'

interface OverridesNoteProps {
  items: readonly CheckItem[]
  onGoTo: (key: ItemKey) => void
}

/** What an editor lets out despite its check, and why: the receipt will say the same. */
export function OverridesNote({items, onGoTo}: OverridesNoteProps) {
  const overridden = items.flatMap((item) =>
    item.override ? [{item, override: item.override}] : [],
  )
  if (overridden.length === 0) return null
  return (
    <Card border padding={4} radius={2}>
      <Stack gap={4}>
        <Text as="h2" size={1} weight="semibold">
          {overridden.length === 1 ? 'One override' : `${overridden.length} overrides`}
        </Text>
        {overridden.map(({item, override: {_key, by, byName, at, reason}}) => (
          <Flex align="center" gap={3} key={_key}>
            <Stack flex={1} gap={3}>
              <Text size={1} textOverflow="ellipsis">
                {item.text}
              </Text>
              <Text muted size={1} style={{textWrap: 'pretty'}}>
                {byName ?? by}, {formatTime(at)}: “{reason}”
              </Text>
            </Stack>
            <Button
              fontSize={1}
              mode="bleed"
              onClick={() => onGoTo(item.key)}
              padding={2}
              text="Go to check"
            />
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}

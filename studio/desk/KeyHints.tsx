import {Box, Flex, KBD, Text} from '@sanity/ui'
import {keyHints} from './deskKeys.ts'

/** Which keys work while the list has the focus. */
export function KeyHints() {
  return (
    <Box display={['none', 'none', 'block']}>
      <Flex align="center" aria-label="Keyboard" gap={3} role="note" wrap="wrap">
        {keyHints.map(({keys, does}) => (
          <Flex align="center" gap={2} key={does}>
            <Flex gap={1}>
              {keys.map((key) => (
                <KBD fontSize={0} key={key}>
                  {key}
                </KBD>
              ))}
            </Flex>
            <Box>
              <Text muted size={0}>
                {does}
              </Text>
            </Box>
          </Flex>
        ))}
      </Flex>
    </Box>
  )
}

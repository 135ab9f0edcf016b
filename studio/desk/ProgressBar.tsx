import {Card, Flex, Text} from '@sanity/ui'

/** How many items are signed, of how many. */
export function ProgressBar({settled, total}: {settled: number; total: number}) {
  const share = total === 0 ? 0 : settled / total
  return (
    <Flex align="center" gap={3}>
      <Text size={1} weight="medium">
        {settled} of {total} signed
      </Text>
      <Card
        aria-label="Signed items"
        aria-valuemax={total}
        aria-valuemin={0}
        aria-valuenow={settled}
        flex={1}
        overflow="hidden"
        radius={2}
        role="progressbar"
        style={{height: 6}}
        tone="transparent"
      >
        <div
          style={{
            height: '100%',
            width: `${share * 100}%`,
            background:
              share === 1 ? 'var(--card-badge-positive-dot-color)' : 'var(--card-focus-ring-color)',
          }}
        />
      </Card>
    </Flex>
  )
}

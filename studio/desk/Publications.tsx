import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {type ReceiptDocument, diffReceipts} from '../../workflow/index.ts'
import {ChoiceField} from '../parts/ChoiceField.tsx'
import {formatTime} from '../parts/formatTime.ts'
import {ItemChanges} from './ItemChanges.tsx'
import {useReceipts} from './useReceipts.ts'

interface PublicationsProps {
  articleId: string
  /** The newest receipt: another one means that there are more to read. */
  receiptId: string | undefined
}

/** Every publication of the article, and what changed between any two, claim by claim. */
export function Publications({articleId, receiptId}: PublicationsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const receipts = useReceipts(articleId, isOpen ? receiptId : undefined)
  if (!receiptId) return null
  return (
    <Card border padding={4} radius={2}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <Text as="summary" size={1} style={{cursor: 'pointer'}} weight="medium">
          Publications, and what changed between them
        </Text>
        {isOpen && (
          <Stack gap={4} paddingTop={4}>
            {receipts.length === 0 ? (
              <Text muted size={1}>
                Reading the receipts…
              </Text>
            ) : (
              <Comparison key={receiptId} receipts={receipts} />
            )}
          </Stack>
        )}
      </details>
    </Card>
  )
}

/** `receipts` are newest first. */
function Comparison({receipts}: {receipts: readonly ReceiptDocument[]}) {
  const [newer, setNewer] = useState(receipts[0]?._id ?? '')
  const [older, setOlder] = useState(receipts[1]?._id ?? '')
  const byId = new Map(receipts.map((receipt) => [receipt._id, receipt]))
  const titles = Object.fromEntries(
    receipts.map(({_id, publishedAt, publishedBy}) => [
      _id,
      `${formatTime(publishedAt)}, ${publishedBy}`,
    ]),
  )
  const after = byId.get(newer)
  return (
    <>
      <Flex gap={3} wrap="wrap">
        <ChoiceField choices={titles} label="This publication" onChange={setNewer} value={newer} />
        <ChoiceField
          choices={titles}
          empty="Nothing: its first publication"
          label="Compared with"
          onChange={setOlder}
          value={older}
        />
      </Flex>
      {after?.breakGlass && (
        <Card border padding={3} radius={2} tone="critical">
          <Stack gap={3}>
            <Flex align="center" gap={2}>
              <Badge tone="critical">Past the gate</Badge>
              <Text size={1}>
                {after.breakGlass.by}: “{after.breakGlass.reason}”
              </Text>
            </Flex>
            {after.breakGlass.setAside.map(({_key, message}) => (
              <Text key={_key} muted size={1} style={{textWrap: 'pretty'}}>
                {message}
              </Text>
            ))}
          </Stack>
        </Card>
      )}
      {after && <ItemChanges changes={diffReceipts(byId.get(older), after)} />}
    </>
  )
}

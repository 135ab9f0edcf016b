import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'

interface NoteRowProps {
  note: CopyDeskNote
  action: string
  isDisabled: boolean
  onAct: (note: CopyDeskNote) => void
  onGoTo: (note: CopyDeskNote) => void
}

/** One question of the copy desk: the words, why, a way to them, and what can be done about it. */
export function NoteRow({note, action, isDisabled, onAct, onGoTo}: NoteRowProps) {
  return (
    <Box as="li" padding={3}>
      <Flex align="flex-start" gap={3} wrap="wrap">
        <Stack flex={1} gap={3} style={{minWidth: '16em'}}>
          <Text size={1} weight="medium">
            “{note.words}”
          </Text>
          <Text muted size={1}>
            {note.message}
          </Text>
        </Stack>
        <Flex gap={1}>
          <Button
            aria-label={`Go to the words “${note.words}”. ${note.message}`}
            fontSize={1}
            mode="bleed"
            onClick={() => onGoTo(note)}
            padding={2}
            text="Go to the words"
          />
          <Button
            aria-label={`${action}: “${note.words}”. ${note.message}`}
            disabled={isDisabled}
            fontSize={1}
            mode="ghost"
            onClick={() => onAct(note)}
            padding={2}
            text={action}
          />
        </Flex>
      </Flex>
    </Box>
  )
}

import {
  Box,
  Button,
  Card,
  Container,
  Flex,
  Heading,
  Label,
  Spinner,
  Stack,
  Text,
  TextArea,
} from '@sanity/ui'
import {type DragEvent, useId, useRef, useState} from 'react'
import {FileLine} from './FileLine.tsx'
import type {ManuscriptWork} from './useManuscript.ts'

/** What the service reads in one piece; exports of many articles go through the command. */
const formats = '.docx,.html,.htm,.md,.txt,.json'

/** A text is pasted, dropped or chosen here. */
export function EntryForm({work}: {work: ManuscriptWork}) {
  const {state, hasInput, setText, setFile, read, stop} = work
  const {text, file, busy, failure} = state
  const [isOver, setIsOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const id = useId()

  function drop(event: DragEvent): void {
    event.preventDefault()
    setIsOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped) setFile(dropped)
  }

  return (
    <Container width={2}>
      <Box
        as="form"
        onDragLeave={() => setIsOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDrop={drop}
        onSubmit={(event) => {
          event.preventDefault()
          if (hasInput && !busy) void read({})
        }}
        padding={4}
        paddingY={5}
      >
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={2}>
              Import a manuscript
            </Heading>
            <Text muted size={1}>
              You see what was found in it first. Then it becomes drafts: the article, its quotes
              and claims, and the people and sources that are new. Nothing is marked as checked.
            </Text>
          </Stack>
          {file ? (
            <FileLine file={file} onRemove={() => setFile(undefined)} />
          ) : (
            <Stack gap={3}>
              <Label as="label" htmlFor={id} size={1}>
                Text
              </Label>
              <TextArea
                autoFocus
                fontSize={2}
                id={id}
                onChange={(event) => setText(event.currentTarget.value)}
                placeholder="Paste the story here, or drop a file"
                rows={14}
                value={text}
              />
            </Stack>
          )}
          <Card
            border
            padding={4}
            radius={2}
            style={{borderStyle: 'dashed'}}
            tone={isOver ? 'primary' : 'transparent'}
          >
            <Flex align="center" gap={3} justify="space-between" wrap="wrap">
              <Text muted size={1}>
                {isOver ? 'Drop it' : 'Or drop a Word, HTML, Markdown, text or ninjs file here.'}
              </Text>
              <Button
                fontSize={1}
                mode="ghost"
                onClick={() => picker.current?.click()}
                text="Choose a file"
              />
              <input
                accept={formats}
                aria-label="A file with the manuscript"
                hidden
                onChange={(event) => {
                  const [chosen] = event.currentTarget.files ?? []
                  if (chosen) setFile(chosen)
                  event.currentTarget.value = ''
                }}
                ref={picker}
                type="file"
              />
            </Flex>
          </Card>
          {failure && (
            <Card border padding={4} radius={2} role="alert" tone="critical">
              <Text size={1}>{failure}</Text>
            </Card>
          )}
          <Flex align="center" gap={3}>
            <Button
              disabled={!hasInput || busy !== undefined}
              text="See what is in it"
              tone="primary"
              type="submit"
            />
            {busy && (
              <>
                <Flex align="center" aria-live="polite" gap={3}>
                  <Spinner muted />
                  <Text muted size={1}>
                    Reading…
                  </Text>
                </Flex>
                <Button fontSize={1} mode="bleed" onClick={stop} text="Stop" />
              </>
            )}
          </Flex>
        </Stack>
      </Box>
    </Container>
  )
}

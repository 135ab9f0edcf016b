import {Button, Card, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {
  type ArrayOfPrimitivesInputProps,
  PatchEvent,
  insert,
  setIfMissing,
  unset,
  useFormValue,
} from 'sanity'
import {publishedIdOf} from '../../workflow/index.ts'
import {blockPath} from '../../workflow/body/blocks.ts'
import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'
import {useGoTo} from '../parts/useGoTo.ts'
import {deskSummary} from './deskSummary.ts'
import {NoteRow} from './NoteRow.tsx'
import {useCopyDesk} from './useCopyDesk.ts'

/** Under the body: what the copy desk asks, a way to the words, and what was left as it is. */
export function CopyDeskField({value, onChange, readOnly}: ArrayOfPrimitivesInputProps) {
  const documentId = useFormValue(['_id'])
  const goTo = useGoTo(typeof documentId === 'string' ? publishedIdOf(documentId) : '')
  const {state, open, left} = useCopyDesk()
  const [showsLeft, setShowsLeft] = useState(false)
  const goToWords = ({blockKey}: CopyDeskNote) => goTo.field(blockPath(blockKey))

  function leave({id}: CopyDeskNote): void {
    onChange(PatchEvent.from([setIfMissing([]), insert([id], 'after', [-1])]))
  }

  function askAgain({id}: CopyDeskNote): void {
    const at = (value ?? []).flatMap((one, index) => (one === id ? [index] : []))
    onChange(PatchEvent.from(at.toReversed().map((index) => unset([index]))))
  }

  return (
    <Stack gap={3}>
      <Text aria-live="polite" muted size={1}>
        {deskSummary(state, open.length)}
      </Text>
      {open.length > 0 && (
        <Card as="ul" border padding={0} radius={2} style={{listStyle: 'none', margin: 0}}>
          {open.map((note) => (
            <NoteRow
              action="Leave as it is"
              isDisabled={readOnly === true}
              key={`${note.id} ${note.blockKey} ${note.start}`}
              note={note}
              onAct={leave}
              onGoTo={goToWords}
            />
          ))}
        </Card>
      )}
      {left.length > 0 && (
        <div>
          <Button
            aria-expanded={showsLeft}
            fontSize={1}
            mode="bleed"
            onClick={() => setShowsLeft(!showsLeft)}
            padding={2}
            text={`${left.length} left as ${left.length === 1 ? 'it is' : 'they are'}`}
          />
        </div>
      )}
      {showsLeft && left.length > 0 && (
        <Card as="ul" border padding={0} radius={2} style={{listStyle: 'none', margin: 0}}>
          {left.map((note) => (
            <NoteRow
              action="Ask again"
              isDisabled={readOnly === true}
              key={note.id}
              note={note}
              onAct={askAgain}
              onGoTo={goToWords}
            />
          ))}
        </Card>
      )}
    </Stack>
  )
}

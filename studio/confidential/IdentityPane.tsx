import {Box, Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useCurrentUser} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {IdentityDetails} from './IdentityDetails.tsx'
import {IdentityForm} from './IdentityForm.tsx'
import {IdentityReaders} from './IdentityReaders.tsx'
import {useIdentity} from './useIdentity.ts'
import {useStaffNames} from './useStaffNames.ts'

/** Who an interviewee who is not on the record really is: for those who may know. */
export const IdentityPane: UserViewComponent = ({document: {displayed}, documentId}) => {
  const {attributionTerms} = displayed
  if (attributionTerms === 'onRecord') {
    return (
      <Note text="This person is on the record: there is nothing to protect. Their name is in the form." />
    )
  }
  if (!attributionTerms) {
    return <Note text="Choose the attribution terms in the form first." />
  }
  return <ProtectedIdentity intervieweeId={documentId} key={documentId} />
}

function ProtectedIdentity({intervieweeId}: {intervieweeId: string}) {
  const {state, refusal, open, save, add, close} = useIdentity(intervieweeId)
  const [isWriting, setWriting] = useState(false)
  const names = useStaffNames()
  const me = useCurrentUser()?.id ?? ''
  const record = state.status === 'open' ? state.record : undefined

  return (
    <Stack gap={5} padding={5}>
      <Text as="h2" size={2} weight="semibold">
        Who it is
      </Text>
      <Text muted size={1} style={{textWrap: 'pretty'}}>
        It is kept in a dataset of its own, which no site, feed or search reaches. Whoever looks is
        written down, and all who may know can see that.
      </Text>
      {state.status === 'closed' && (
        <Action onClick={() => void open()} text="Look it up" tone="primary" />
      )}
      {state.status === 'opening' && <Spinner muted />}
      {state.status === 'failed' && (
        <Stack gap={4}>
          <Card padding={4} radius={2} role="alert" tone="critical">
            <Text size={1}>The record could not be read. Check the connection and try again.</Text>
          </Card>
          <Action onClick={() => void open()} text="Try again" />
        </Stack>
      )}
      {state.status === 'absent' && !isWriting && (
        <Stack gap={4}>
          <Card padding={4} radius={2} role="status" tone="caution">
            <Text size={1} style={{textWrap: 'pretty'}}>
              There is no record here that you may read. If somebody of the house knows who this is,
              ask them to name you. If you are the one who knows, write it down.
            </Text>
          </Card>
          <Action onClick={() => setWriting(true)} text="Write it down" />
        </Stack>
      )}
      {isWriting && (
        <IdentityForm
          me={me}
          names={names}
          onCancel={() => setWriting(false)}
          onSave={async (identity) => {
            const isSaved = await save(identity, record)
            if (isSaved) setWriting(false)
            return isSaved
          }}
          refusal={refusal}
          start={record ?? {identity: '', contact: '', knownBy: []}}
        />
      )}
      {state.status === 'overseen' && (
        <IdentityReaders
          names={names}
          onAdd={add}
          readership={state.readership}
          refusal={refusal}
        />
      )}
      {state.status === 'open' && !isWriting && (
        <>
          <Card border padding={4} radius={2}>
            <IdentityDetails names={names} readership={state.readership} record={state.record} />
          </Card>
          <Flex gap={2}>
            <Action onClick={() => setWriting(true)} text="Change it" />
            <Action onClick={close} text="Put it away" />
          </Flex>
        </>
      )}
    </Stack>
  )
}

interface ActionProps {
  text: string
  tone?: 'primary'
  onClick: () => void
}

const Action = ({text, tone, onClick}: ActionProps) => (
  <div>
    <Button
      fontSize={1}
      mode={tone ? 'default' : 'ghost'}
      onClick={onClick}
      padding={3}
      text={text}
      {...(tone && {tone})}
    />
  </div>
)

const Note = ({text}: {text: string}) => (
  <Box padding={5}>
    <Text align="center" muted size={1}>
      {text}
    </Text>
  </Box>
)

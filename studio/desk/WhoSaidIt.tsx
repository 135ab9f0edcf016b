import {Badge, Button, Flex, Stack, Text} from '@sanity/ui'
import {useRouter} from 'sanity/router'
import {attributionTerms, quoteForms, shortTitle} from '../../schemas/choices.ts'
import type {ClaimDocument, Dossier, QuoteDocument} from '../../workflow/index.ts'
import {Field} from './Field.tsx'
import {namedParty} from './namedParty.ts'

interface WhoSaidItProps {
  dossier: Dossier
  quote: QuoteDocument | undefined
  claim: ClaimDocument | undefined
}

/** Whose words these are, on which terms, and where and when they were said. */
export function WhoSaidIt({dossier, quote, claim}: WhoSaidItProps) {
  const router = useRouter()
  const party = namedParty(dossier, quote?.speaker?._ref ?? claim?.attributedTo?._ref)
  const item = quote ?? claim
  const said = [quote?.said?.occasion, quote?.said?.place, quote?.said?.date].filter(Boolean)

  return (
    <Field label={quote ? 'Who said it' : 'Attributed to'}>
      <Stack gap={3}>
        <Flex align="center" gap={2} wrap="wrap">
          <Text size={1} weight="medium">
            {party?.name ??
              (quote
                ? 'Nobody yet: choose the speaker in the quote'
                : 'Nobody: the story states it as fact')}
          </Text>
          {party?.terms && party.terms !== 'onRecord' && (
            <Badge tone="caution">{shortTitle(attributionTerms, party.terms)}</Badge>
          )}
          {quote?.form && <Badge>{shortTitle(quoteForms, quote.form)}</Badge>}
        </Flex>
        {quote?.description && (
          <Text muted size={1}>
            In the story: {quote.description}
          </Text>
        )}
        {said.length > 0 && (
          <Text muted size={1}>
            {said.join(', ')}
          </Text>
        )}
        {quote?.wording && quote.wording !== quote.text && (
          <Text size={1} style={{textWrap: 'pretty'}}>
            As the evidence has it: “{quote.wording}”
          </Text>
        )}
        <Flex gap={1} wrap="wrap">
          {item && (
            <OpenDocument id={item._id} label={`Open the ${item._type}`} type={item._type} />
          )}
          {party && (
            <Button
              fontSize={1}
              mode="bleed"
              onClick={() => router.navigateIntent('edit', {id: party.id, type: party.type})}
              padding={2}
              text={party.type === 'source' ? 'Open the source' : 'Open the person'}
            />
          )}
        </Flex>
      </Stack>
    </Field>
  )
}

function OpenDocument({id, type, label}: {id: string; type: string; label: string}) {
  const router = useRouter()
  return (
    <div>
      <Button
        fontSize={1}
        mode="bleed"
        onClick={() => router.navigateIntent('edit', {id, type})}
        padding={2}
        text={label}
      />
    </div>
  )
}

import {Card, Stack, Text} from '@sanity/ui'
import type {CheckItem} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {ChangedSince} from './ChangedSince.tsx'
import {EvidenceList} from './EvidenceList.tsx'
import {Field} from './Field.tsx'
import {ItemActions} from './ItemActions.tsx'
import {OrphanNotice} from './OrphanNotice.tsx'
import {Provenance} from './Provenance.tsx'
import {QueryCard} from './QueryCard.tsx'
import {SignedNote} from './SignedNote.tsx'
import {WhoSaidIt} from './WhoSaidIt.tsx'
import type {Selection} from './useSelectedItem.ts'

interface ItemDetailsProps {
  context: OperationContext
  item: CheckItem
  selection: Selection
}

/** The five questions: who said it, to whom, how we know, who checked it, is it still what was. */
export function ItemDetails({context, item, selection}: ItemDetailsProps) {
  const {dossier} = context
  const quote = dossier.quotes.find(({_id}) => _id === item.documentId)
  const claim = dossier.claims.find(({_id}) => _id === item.documentId)
  const queries = (dossier.review?.queries ?? []).filter((query) => query.item === item.key)

  return (
    <Stack gap={5} padding={4} paddingTop={3}>
      {item.orphaned && <OrphanNotice context={context} item={item} />}
      <ChangedSince item={item} />
      {(quote || claim) && <WhoSaidIt claim={claim} dossier={dossier} quote={quote} />}
      {quote && <Provenance dossier={dossier} hops={quote.provenance ?? []} />}
      {(quote || claim) && (
        <EvidenceList dossier={dossier} evidence={item.evidence} signed={item.signOff?.evidence} />
      )}
      <Field label="The statement to sign">
        <Card border padding={3} radius={2}>
          <Text size={1} style={{textWrap: 'pretty'}}>
            {item.statement}
          </Text>
        </Card>
      </Field>
      <SignedNote item={item} />
      {queries.length > 0 && (
        <Field label="Queries">
          <Stack gap={2}>
            {queries.map((query) => (
              <QueryCard context={context} key={query._key} query={query} />
            ))}
          </Stack>
        </Field>
      )}
      <ItemActions context={context} item={item} selection={selection} />
    </Stack>
  )
}

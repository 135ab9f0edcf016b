import {PublishIcon} from '@sanity/icons/Publish'
import {useState} from 'react'
import {type DocumentActionComponent, useClient, useValidationStatus} from 'sanity'
import {draftIdOf} from '../../workflow/index.ts'
import {useStanding} from '../desk/useStanding.ts'
import {apiVersion} from '../dossier/apiVersion.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {askToPublish} from '../operations/askToPublish.ts'
import {type Refusal, refusalOf} from '../operations/refusal.ts'
import {ReasonTitle} from './ReasonTitle.tsx'
import {RefusalDialog} from './RefusalDialog.tsx'

/** Asks the publisher to publish a document by itself, and shows its answer. */
export const AskToPublishAction: DocumentActionComponent = ({id, type, draft}) => {
  const client = useClient({apiVersion})
  const {pool} = useNewsroom()
  const {request} = useStanding(id)
  const {validation} = useValidationStatus(draftIdOf(id), type, false)
  const errors = validation.filter(({level}) => level === 'error')
  const [shown, setShown] = useState<Refusal>()
  const isWaiting = Boolean(request && request.state === undefined)
  const reason = reasonOf(Boolean(draft), isWaiting, errors)
  const answer: Refusal | undefined =
    request?.state === 'refused' && request.edition?.[0]?.revision === draft?._rev
      ? {title: 'The publisher refused, and nothing was changed', blockers: request.blockers ?? []}
      : undefined

  async function ask(): Promise<void> {
    if (answer) return setShown(answer)
    const publishedRevision = pool.get(id)?._rev
    const planned = {id, type, draftRevision: draft?._rev, publishedRevision}
    await askToPublish({client}, id, [planned]).catch((error: unknown) =>
      setShown(refusalOf(error)),
    )
  }

  return {
    label: isWaiting ? 'Asked to publish…' : answer ? 'Not published…' : 'Ask to publish',
    icon: PublishIcon,
    tone: answer ? 'caution' : 'positive',
    disabled: reason !== undefined,
    title: reason && <ReasonTitle text={reason} />,
    onHandle: () => void ask(),
    dialog: shown && {
      type: 'custom',
      component: (
        <RefusalDialog
          articleId={id}
          header="Not published"
          onClose={() => setShown(undefined)}
          refusal={shown}
        />
      ),
    },
  }
}

function reasonOf(
  isDraft: boolean,
  isWaiting: boolean,
  errors: readonly {message: string}[],
): string | undefined {
  if (!isDraft) return 'Readers have this version already.'
  if (isWaiting) return 'The publisher was asked, and has not answered yet.'
  if (errors.length > 0) return errors.map(({message}) => message).join('\n')
  return undefined
}

AskToPublishAction.displayName = 'AskToPublishAction'

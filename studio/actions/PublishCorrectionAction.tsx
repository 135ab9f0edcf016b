import {draftIdOf} from '../../workflow/index.ts'
import {PublishIcon} from '@sanity/icons/Publish'
import {type ReactNode, useState} from 'react'
import {
  type DocumentActionComponent,
  type ValidationMarker,
  useClient,
  useValidationStatus,
} from 'sanity'
import {apiVersion} from '../dossier/apiVersion.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {publishCorrection} from '../operations/publishCorrection.ts'
import {type Refusal, refusalOf} from '../operations/refusal.ts'
import {ReasonTitle} from './ReasonTitle.tsx'
import {RefusalDialog} from './RefusalDialog.tsx'

/**
 * Publishes a correction by itself. One that goes with a change of its article is published with
 * the article.
 */
export const PublishCorrectionAction: DocumentActionComponent = ({id, type, draft}) => {
  const client = useClient({apiVersion})
  const {pool} = useNewsroom()
  const {validation} = useValidationStatus(draftIdOf(id), type, false)
  const errors = validation.filter(({level}) => level === 'error')
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  async function publish(): Promise<void> {
    if (!draft?._rev) return
    setIsRunning(true)
    try {
      await publishCorrection({client, pool}, id, draft._rev)
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      setIsRunning(false)
    }
  }

  return {
    label: 'Publish correction',
    icon: PublishIcon,
    tone: 'positive',
    disabled: !draft || isRunning || errors.length > 0,
    title: why(Boolean(draft), errors),
    onHandle: () => void publish(),
    dialog: refusal && {
      type: 'custom',
      component: (
        <RefusalDialog
          articleId={id}
          header="Not published"
          onClose={() => setRefusal(undefined)}
          refusal={refusal}
        />
      ),
    },
  }
}
function why(isDraft: boolean, errors: readonly ValidationMarker[]): ReactNode {
  if (!isDraft) return 'Readers have this version already.'
  if (errors.length === 0) return undefined
  return <ReasonTitle text={errors.map(({message}) => message).join('\n')} />
}

PublishCorrectionAction.displayName = 'PublishCorrectionAction'

import type {DocumentActionComponent} from 'sanity'

const why = 'It was published, and nothing published disappears. Correct or retract it instead.'

/** Sanity's delete, for what readers have never seen. */
export function deleteUnlessPublished(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action !== 'delete') return action
  const DeleteAction: DocumentActionComponent = (props) => {
    const description = action(props)
    if (!description || !props.published) return description
    return {...description, disabled: true, title: why}
  }
  DeleteAction.action = 'delete'
  DeleteAction.displayName = 'DeleteUnlessPublished'
  return DeleteAction
}

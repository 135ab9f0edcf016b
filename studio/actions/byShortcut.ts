import type {DocumentActionComponent} from 'sanity'

/** Sanity's keys for Publish. */
const publishShortcut = 'Ctrl+Alt+P'

/**
 * An action that is reached by Sanity's keys for Publish and stands in no menu. The Studio draws the
 * dialog of the action whose keys were pressed beside the one that the main button draws: with the
 * keys on the button itself, a person would meet two dialogs, one above the other.
 */
export function byShortcut(action: DocumentActionComponent): DocumentActionComponent {
  const ShortcutAction: DocumentActionComponent = (props) => {
    const description = action(props)
    return description && {...description, group: [], shortcut: publishShortcut}
  }
  ShortcutAction.displayName = `ByShortcut(${action.displayName})`
  return ShortcutAction
}

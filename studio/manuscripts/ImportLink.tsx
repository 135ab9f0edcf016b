import {UploadIcon} from '@sanity/icons/Upload'
import {Button, Flex} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {importServiceUrl} from './importServiceUrl.ts'
import {importIntent} from './manuscriptTool.ts'

/** The way to the import where a list is empty; nothing where no service reads manuscripts. */
export function ImportLink() {
  if (importServiceUrl === undefined) return null
  return (
    <Flex justify="center">
      <Button
        as={IntentLink}
        data-as="a"
        fontSize={1}
        icon={UploadIcon}
        intent={importIntent.type}
        mode="ghost"
        params={importIntent.params}
        text="Import a manuscript"
      />
    </Flex>
  )
}

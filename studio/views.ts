/** Ids of the views beside an article's form; they stand in addresses. */
export const checksView = 'checks'
export const previewView = 'preview'
export const identityView = 'identity'

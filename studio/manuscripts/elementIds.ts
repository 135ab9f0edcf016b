/** Of the words in the text that an item stands for. */
export const markId = (item: string): string => `mark-of-${item}`

/** Of an item's row in the list. */
export const rowId = (item: string): string => `row-of-${item}`

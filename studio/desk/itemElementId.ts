/** The id of the element that stands for an item in the list. */
export const itemElementId = (key: string): string => `check-${key.replace(/[^\w-]/g, '-')}`

/** The number that digits stand for, by the mark that the language writes before its decimals. */
export function numberIn(text: string, decimal: '.' | ','): number {
  return Number(
    decimal === '.' ? text.replace(/,/gu, '') : text.replace(/\./gu, '').replace(',', '.'),
  )
}

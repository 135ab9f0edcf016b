/** An absolute http or https address. Returns `true` or what is wrong. */
export function webAddress(value: string | undefined): true | string {
  if (!value) return true
  const url = URL.parse(value)
  const onTheWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!onTheWeb) return `“${value}” is no web address. It starts with https:// or http://.`
  return !url.username || 'Take the user name and password out of the address.'
}

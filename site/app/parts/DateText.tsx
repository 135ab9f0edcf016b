import {formatDate} from './formatDate.ts'
import {useSite} from './useSite.ts'

export function DateText({value}: {value: string}) {
  const {machine, text} = formatDate(value, useSite()?.timeZone)
  return machine ? <time dateTime={machine}>{text}</time> : <>{text}</>
}

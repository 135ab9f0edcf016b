import {analyse} from 'chardet'

const westEuropean = 'windows-1252'
const sureEnough = 50

/**
 * The encoding that bytes are most like which are not UTF-8; `undefined` where they are UTF-8 with
 * some bytes broken. Latin alphabets look alike in few words, so of these Windows-1252 is chosen
 * unless another is better; the Encoding Standard reads ISO-8859-1 as Windows-1252 too.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  if (isBrokenUtf8(bytes)) return undefined
  const found = analyse(bytes).filter(({name}) => isKnown(name))
  const [best] = found
  const west = found.find(({name}) => name === westEuropean || name === 'ISO-8859-1')
  if (west && west.confidence >= (best?.confidence ?? 0)) return westEuropean
  return best && best.confidence >= sureEnough ? best.name.toLowerCase() : westEuropean
}

/** Whether most of what is not ASCII is whole UTF-8. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = text.match(/\ufffd/gu)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return whole > wrong
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== 'utf-8'
  } catch {
    return false
  }
}

import {SourceLine} from '../parts/SourceLine.tsx'
import {SpeakerName} from '../parts/SpeakerName.tsx'
import type {Hop} from '../types.ts'
import {acts, actsWithoutAgent} from './phrases.ts'

/** The way of the words to us, nearest the speaker first. */
export function ChainList({hops}: {hops: Hop[]}) {
  return (
    <ol className="chain">
      {hops.map((hop) => (
        <li key={hop._key}>
          <HopText hop={hop} />
        </li>
      ))}
    </ol>
  )
}

function HopText({hop}: {hop: Hop}) {
  const {act, agent, agentName, source, locator, inferred} = hop
  const hasAgent = Boolean(agent || agentName)
  const verb = act ? (hasAgent ? acts : actsWithoutAgent)[act] : 'Passed on by'
  return (
    <>
      {verb} {agent ? <SpeakerName speaker={agent} /> : agentName}
      {source && (
        <>
          {' '}
          in <SourceLine source={source} />
        </>
      )}
      {locator && `, ${locator}`}
      {inferred && <span className="inferred"> (the text implies this; it does not say so)</span>}
    </>
  )
}

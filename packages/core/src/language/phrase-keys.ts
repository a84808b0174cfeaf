import { alternativeRows, formatTopics } from '../model/alternative'
import { channelRows } from '../model/channel'
import type { Undescribed } from '../model/described'
import { moveRows, type ChosenBy, type Move } from '../model/move'
import { purposeRows, rounds, type PurposeRow } from '../model/purpose'
import { reasonRows } from '../model/reason'
import { answerTopics, directionRows, turnRows } from '../model/script'
import { stageRows } from '../model/stage'
import { toneRows } from '../model/tone'
import type { PhraseNamespace } from './locale'

/** The topics of a namespace, each alone and with every tone. */
export function keysOf(namespace: PhraseNamespace, ownReasons: readonly string[]): string[] {
  const topics = [
    'any',
    ...(namespace === 'join'
      ? ['refusal', 'refusal+reason']
      : [...topicsBy(moveRows[namespace].by, ownReasons), ...topicsOfPurposes(namespace)]),
  ]
  return topics.flatMap((topic) => [topic, ...Object.keys(toneRows).map((tone) => `${topic}_${tone}`)])
}

function topicsBy(chosenBy: ChosenBy, ownReasons: readonly string[]): readonly string[] {
  switch (chosenBy) {
    case 'stage':
      return Object.keys(stageRows)
    case 'channel':
      return Object.keys(channelRows)
    case 'reason':
      return [...Object.keys(reasonRows), ...ownReasons]
    case 'purpose':
      return Object.keys(purposeRows)
    case 'alternative':
      return [...Object.keys(alternativeRows).filter((kind) => kind !== 'format'), ...formatTopics]
    case 'direction':
      return [...Object.keys(directionRows), ...Object.keys(turnRows)]
    case 'turn':
      return answerTopics
    case 'any':
      return []
  }
}

/** The topics by which purposes choose the words of a move themselves. */
function topicsOfPurposes(move: Move): string[] {
  return Object.entries<Undescribed<PurposeRow>>(purposeRows).flatMap(([purpose, { ownTopics }]) => {
    if (ownTopics[move] === 'purpose') return [purpose]
    return ownTopics[move] === 'round' ? rounds.map((round) => `${purpose}-${round}`) : []
  })
}

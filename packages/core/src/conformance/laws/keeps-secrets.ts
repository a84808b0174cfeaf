import { compose } from '../../compose/compose'
import { openHearingLanguage } from '../../language/hearing-language'
import { channels, type Channel } from '../../model/channel'
import { reasons, type Reason } from '../../model/reason'
import { idsOf } from '../../model/ids-of'
import { stages } from '../../model/stage'
import { readInDetail } from '../../read/read-draft'
import { tones } from '../../model/tone'
import type { Law } from '../law'

/** Whichever reason is withheld, the letter is the same: nothing of it can show. */
export const keepsSecrets: Law = {
  id: 'keeps-secrets',
  about:
    'A letter for a withheld reason names no reason, tells no secret, and is the same whichever reason is withheld.',
  *violations({ locale, situations }) {
    const withheld = idsOf<Reason>(reasons).filter(
      (reason) => reasons[reason].disclosure === 'withhold' && reason !== 'undisclosed',
    )
    const tried = new Set(situations.map(({ channel }) => channel))
    const written = idsOf<Channel>(channels).filter(
      (channel) => tried.has(channel) && channels[channel].form === 'written',
    )
    for (const stage of idsOf(stages)) {
      for (const channel of written) {
        for (const tone of idsOf(tones)) {
          const letters = withheld.map((reason) => compose({ stage, channel, tone, reason }, { locale }))
          const at = `${stage} · ${channel} · ${tone}`
          if (new Set(letters.map(({ text }) => text)).size > 1)
            yield { at, message: 'the letter tells withheld reasons apart' }
          const told = letters
            .flatMap(({ text }) => readInDetail(text, openHearingLanguage(locale)).lapses)
            .some(({ name }) => name === 'secret')
          if (told) yield { at, message: `a secret is told: ${letters[0]?.text}` }
          if (letters.some(({ parts }) => parts.some(({ moves }) => moves.includes('reason'))))
            yield { at, message: 'a reason is named' }
        }
      }
    }
  },
}

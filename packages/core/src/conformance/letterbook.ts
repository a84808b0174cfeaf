import { compose } from '../compose/compose'
import type { Locale } from '../language/locale'
import { channels, type Channel } from '../model/channel'
import type { Letter } from '../model/letter'
import { reasons, type Reason } from '../model/reason'
import { idsOf, type Situation } from '../model/situation'
import { stages, type Stage } from '../model/stage'
import { tones, type Tone } from '../model/tone'
import { defaultCast, type Cast } from './situations'

/** Options of {@link letterbook}. */
export interface LetterbookOptions {
  /** Names and places of the language’s own world. */
  readonly cast?: Partial<Cast>
}

/** The reason that stands for a stage in the book. */
const typicalReason: Readonly<Record<Stage, Reason>> = {
  approached: 'current-job',
  invited: 'location',
  scheduled: 'family',
  interviewed: 'role-mismatch',
  offered: 'promotion',
  accepted: 'accepted-other-offer',
  signed: 'health',
}

/**
 * The book of sample letters that a native speaker reviews: by stage and channel with the tones one after another, then every reason
 * in every tone. Generated, committed, and checked to be current.
 *
 * @returns Markdown.
 */
export function letterbook(locale: Locale<string>, options: LetterbookOptions = {}): string {
  const cast = { ...defaultCast, ...options.cast }
  const write = (situation: Situation, seed = 0): Letter => compose(situation, { locale: locale, seed })
  const sections = [
    `# Letter-book: ${locale.name}\n\nGenerated from the phrases; do not edit. Read it as the person who gets the letters.`,
    ...idsOf(stages).map((stage) => stageSection(stage, cast, write)),
    '# Reasons',
    ...idsOf<Reason>(reasons).map((reason) => reasonSection(reason, write)),
  ]
  return `${sections.join('\n\n')}\n`
}

type Write = (situation: Situation, seed?: number) => Letter

function stageSection(stage: Stage, cast: Cast, write: Write): string {
  const reason = typicalReason[stage]
  const known = {
    from: cast.from,
    to: cast.to,
    company: cast.company,
    position: cast.position,
    ...(stage === 'approached' || stage === 'invited'
      ? {}
      : { interview: { date: '2026-11-26', time: '10:30', rounds: 2 } }),
  }
  const letters = (title: string, situation: Omit<Situation, 'tone'>, seed = 0): string =>
    [
      `## ${stage} · ${title}`,
      ...idsOf<Tone>(tones).map((tone) => `### ${tone}\n\n${quote(write({ ...situation, tone }, seed))}`),
    ].join('\n\n')
  return [
    `# ${stage}: ${stages[stage].about}`,
    letters(`email · ${reason} · much is known`, { stage, channel: 'email', reason, ...known }),
    letters(`email · undisclosed · little is known, seed 1`, { stage, channel: 'email' }, 1),
    letters(
      `email · brief · ${reason}, seed 2`,
      { stage, channel: 'email', reason, length: 'brief', to: cast.to, from: cast.from },
      2,
    ),
    letters(
      `messenger · ${reason}, seed 3`,
      { stage, channel: 'messenger', reason, length: 'brief', to: cast.to, position: cast.position },
      3,
    ),
    ...(stage === 'offered' || stage === 'signed'
      ? [
          letters(`letter · ${reason}`, {
            stage,
            channel: 'letter',
            reason,
            ...known,
            date: '2026-11-22',
            place: cast.place,
          }),
        ]
      : []),
  ].join('\n\n')
}

function reasonSection(reason: Reason, write: Write): string {
  const stagesShown: readonly Stage[] = ['invited', 'interviewed', 'offered']
  const channel: Channel = idsOf<Channel>(channels)[0]
  const lines = idsOf<Tone>(tones).flatMap((tone) =>
    stagesShown.map(
      (stage, seed) =>
        `- ${tone} · ${stage}: ${refusalOf(write({ stage, channel, reason, tone, length: 'brief' }, seed))}`,
    ),
  )
  return `## ${reason} (${reasons[reason].disclosure})\n\n${lines.join('\n')}`
}

function refusalOf(letter: Letter): string {
  const parts = letter.parts.filter(({ moves }) => moves.includes('refusal') || moves.includes('reason'))
  return parts.map(({ text }) => text).join(' ')
}

function quote({ subject, text }: Letter): string {
  const head = subject === undefined ? '' : `> **${subject}**\n>\n`
  return (
    head +
    text
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}  `))
      .join('\n')
  )
}

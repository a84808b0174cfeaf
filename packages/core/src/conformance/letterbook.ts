import { compose } from '../compose/compose'
import type { Locale } from '../language/locale'
import { alternatives } from '../model/alternative'
import { channels, type Channel } from '../model/channel'
import type { Letter } from '../model/letter'
import { isMeeting } from '../model/meeting'
import { purposes, type Purpose } from '../model/purpose'
import { reasons, type Reason } from '../model/reason'
import { idsOf } from '../model/ids-of'
import type { Alternative, Situation } from '../model/situation'
import { stages, type Stage } from '../model/stage'
import { tones, type Tone } from '../model/tone'
import { alternativesOf, defaultCast, interviewDay, today, type Cast } from './situations'

/** Options of {@link letterbook}. */
export interface LetterbookOptions {
  /** Names and places of the language’s own world. */
  readonly cast?: Partial<Cast>
  /** What the language speaks so far. Default: all purposes and channels. */
  readonly purposes?: readonly Purpose[]
  readonly channels?: readonly Channel[]
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

/** A reason for a purpose that has a place for one. */
const purposeReason: Readonly<Partial<Record<Purpose, Reason>>> = { negotiate: 'salary', reaffirm: 'family' }

/** A reason that leaves room for what is offered instead. */
const reasonBeside: Readonly<Record<Alternative['kind'], Reason>> = {
  time: 'health',
  format: 'prior-commitment',
  role: 'role-mismatch',
  contractor: 'schedule',
  person: 'prior-commitment',
  help: 'prior-commitment',
  event: 'prior-commitment',
  page: 'prior-commitment',
}

type Sample = Omit<Situation, 'tone'>
type Write = (situation: Situation, seed: number) => Letter

/** One sample in its four tones, side by side. */
interface Entry {
  readonly title: string
  readonly situation: Sample
}

/**
 * The book of sample letters that a native speaker reviews: by stage and channel, then the other purposes, what can be offered instead,
 * regions, and every reason, always with the four tones side by side. Generated, committed, and checked to be current.
 *
 * @returns Markdown.
 */
export function letterbook(locale: Locale<string>, options: LetterbookOptions = {}): string {
  const cast = { ...defaultCast, ...options.cast }
  const among = options.purposes ?? idsOf<Purpose>(purposes)
  const through = options.channels ?? idsOf<Channel>(channels)
  const write: Write = (situation, seed) => compose(situation, { locale, seed })
  const sections = [
    `# Letter-book: ${locale.name}\n\nGenerated from the phrases; do not edit. Read it as the person who gets the letters.`,
    ...idsOf<Stage>(stages).map((stage) =>
      section(`${stage}: ${stages[stage].about}`, stageEntries(stage, cast, through), write),
    ),
    ...among
      .filter((purpose) => purpose !== 'decline')
      .map((purpose) =>
        section(`${purpose}: ${purposes[purpose].about}`, purposeEntries(purpose, cast, through), write),
      ),
    section('Offered instead', alternativeEntries(cast), write),
    section('Several readers', [{ title: 'offered · email', situation: severalReaders(cast) }], write),
    ...Object.keys(locale.regions ?? {}).map((region) =>
      section(`Region ${region}`, regionEntries(region, cast, through), write),
    ),
    '# Reasons',
    ...idsOf<Reason>(reasons).map((reason) => reasonSection(reason, write)),
  ]
  return `${sections.join('\n\n')}\n`
}

function section(title: string, entries: readonly Entry[], write: Write): string {
  return [`# ${title}`, ...entries.map((entry, index) => entrySection(entry, index, write))].join('\n\n')
}

/** A table of one row: what stands beside each other is seen to differ, or not. */
function entrySection({ title, situation }: Entry, seed: number, write: Write): string {
  const ids = idsOf<Tone>(tones)
  const cells = ids.map((tone) => cellOf(write({ ...situation, tone }, seed)))
  return [
    `## ${title}`,
    `| ${ids.join(' | ')} |\n| ${ids.map(() => '---').join(' | ')} |\n| ${cells.join(' | ')} |`,
  ].join('\n\n')
}

function cellOf({ subject, text }: Letter): string {
  const head = subject === undefined ? '' : `**${subject}**\n\n`
  return `${head}${text}`.replaceAll('|', '\\|').replaceAll('\n', '<br>')
}

const interviewOf = (stage: Stage): Partial<Situation> =>
  stage === 'approached' || stage === 'invited'
    ? {}
    : { interview: { date: interviewDay(stage), time: '10:30', rounds: 2 } }

function known(
  stage: Stage,
  channel: Channel,
  { from, to, company, position, place }: Cast,
): Partial<Situation> {
  const onPaper = channel === 'letter' ? { date: today, place } : {}
  return { from, to, company, position, ...interviewOf(stage), ...onPaper }
}

function stageEntries(stage: Stage, cast: Cast, through: readonly Channel[]): Entry[] {
  const reason = typicalReason[stage]
  const entries = through.map((channel): Entry => ({
    title: `${stage} · ${channel} · ${reason}`,
    situation: { stage, channel, reason, ...known(stage, channel, cast) },
  }))
  const little: Entry[] = [
    { title: `${stage} · email · undisclosed, little known`, situation: { stage, channel: 'email' } },
    {
      title: `${stage} · email · brief · ${reason}`,
      situation: {
        stage,
        channel: 'email',
        reason,
        length: 'brief',
        from: cast.from,
        to: cast.to,
        // What is cancelled is named.
        ...(stage === 'scheduled' ? interviewOf(stage) : {}),
      },
    },
  ]
  return [...entries, ...little]
}

function purposeEntries(purpose: Purpose, cast: Cast, through: readonly Channel[]): Entry[] {
  const reason = purposeReason[purpose] ?? 'undisclosed'
  const dated = {
    ...(purpose === 'postpone' ? { until: '2026-12-03' } : {}),
    ...(purpose === 'follow-up' ? { sent: '2026-11-20' } : {}),
  }
  const at = (stage: Stage, channel: Channel, more: Partial<Situation> = {}): Entry => ({
    title: [purpose, stage, channel, ...(more.round === undefined ? [] : [`round ${more.round}`])].join(
      ' · ',
    ),
    situation: { purpose, stage, channel, reason, ...known(stage, channel, cast), ...dated, ...more },
  })
  const byStage = idsOf<Stage>(stages).map((stage) => at(stage, 'email'))
  const byChannel = through.filter((channel) => channel !== 'email').map((channel) => at('offered', channel))
  if (purpose !== 'reaffirm') return [...byStage, ...byChannel]
  return [...byStage, ...([2, 3] as const).map((round) => at('offered', 'email', { round })), ...byChannel]
}

function alternativeEntries(cast: Cast): Entry[] {
  return alternativesOf(cast).map((alternative) => {
    const stage = isMeeting(alternative) ? 'scheduled' : 'offered'
    const what = alternative.kind === 'format' ? alternative.format : alternative.kind
    return {
      title: `${stage} · email · ${what}: ${alternatives[alternative.kind].about}`,
      situation: {
        stage,
        channel: 'email',
        reason: reasonBeside[alternative.kind],
        ...known(stage, 'email', cast),
        alternatives: [alternative],
      },
    }
  })
}

function severalReaders(cast: Cast): Sample {
  return {
    stage: 'offered',
    channel: 'email',
    reason: 'promotion',
    ...known('offered', 'email', cast),
    to: [cast.to, cast.interviewer],
  }
}

function regionEntries(region: string, cast: Cast, through: readonly Channel[]): Entry[] {
  return through
    .filter((channel) => channel === 'email' || channel === 'letter')
    .map((channel) => ({
      title: `${region} · offered · ${channel}`,
      situation: {
        stage: 'offered',
        channel,
        reason: 'promotion',
        region,
        ...known('offered', channel, cast),
      },
    }))
}

/** The stages at which the sentence of a reason is shown. */
const stagesShown = ['invited', 'interviewed', 'offered'] as const

function reasonSection(reason: Reason, write: Write): string {
  const ids = idsOf<Tone>(tones)
  const rows = stagesShown.map((stage, seed) => {
    const cells = ids.map((tone) =>
      refusalOf(write({ stage, channel: 'email', reason, tone, length: 'brief' }, seed)),
    )
    return `| ${stage} | ${cells.join(' | ')} |`
  })
  return [
    `## ${reason} (${reasons[reason].disclosure})`,
    [`| | ${ids.join(' | ')} |`, `| --- | ${ids.map(() => '---').join(' | ')} |`, ...rows].join('\n'),
  ].join('\n\n')
}

function refusalOf(letter: Letter): string {
  const parts = letter.parts.filter(({ moves }) => moves.includes('refusal') || moves.includes('reason'))
  return parts.map(({ text }) => text).join(' ')
}

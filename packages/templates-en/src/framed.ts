import type { Wordings } from '@declinekit/core'

/** Inquiries kept as frames with a slot and what fills it, so that neither is written down for every pair. */
export interface Framed {
  /** By tone; `<telling>` is filled, and `<sent>` with the day or nothing. */
  readonly frames: Readonly<Record<string, readonly string[]>>
  /** By stage: what the message said, for it may be lost; `<role>` is the post as the tone says it. */
  readonly telling: Readonly<Record<string, readonly string[]>>
}

/** Every frame of a tone with everything a stage may put into it. */
export function framed({ frames, telling }: Framed): Wordings {
  const wordings: Record<string, readonly string[]> = {}
  for (const [stage, fillings] of Object.entries(telling)) {
    for (const [tone, templates] of Object.entries(frames)) {
      wordings[`${stage}_${tone}`] = fillings.flatMap((filling) => {
        const said = filling.replace('<role>', roleAs(tone))
        return templates.flatMap((template) => filled(template.replace('<telling>', said), '<sent>', sent))
      })
    }
  }
  return wordings
}

/** The post as a tone says it. */
export function roleAs(tone: string): string {
  return tone === 'formal' ? formalRole : plainRole
}

const formalRole = 'the position of {{position}}'
const plainRole = 'the {{position}} role'

/** The day of a message, known or not. */
const sent = ['', ' of {{sent}}']

/** How much time a request asks for: a week, or until the day that is named. */
const times = ['a week', 'until {{until}}']

/** Every request with a week and with a day. */
export function timed(wordings: Wordings): Wordings {
  return mapped(wordings, (template) => filled(template, '<time>', times))
}

/** What a refusal says of a meeting ahead: when it is, and for which post; a wording has either, or both. */
const appointment = {
  '<when>': [
    '',
    ' on {{interview.weekday}} {{interview.date}}',
    ' at {{interview.time}} on {{interview.weekday}} {{interview.date}}',
  ],
  '<for the role>': ['', ` for ${plainRole}`, ` for ${plainRole} at {{company}}`],
} as const

/** Every refusal with what is known of the meeting that is called off. */
export function appointed(wordings: Wordings): Wordings {
  return Object.entries(appointment).reduce(
    (all, [slot, fillings]) => mapped(all, (template) => filled(template, slot, fillings)),
    wordings,
  )
}

function mapped(wordings: Wordings, change: (template: string) => readonly string[]): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, list]) => [key, list.flatMap((template) => change(template))]),
  )
}

/** A template with its slot filled in each way; once where it has none. The slot brings its own space. */
function filled(template: string, slot: string, fillings: readonly string[]): string[] {
  return template.includes(slot) ? fillings.map((filling) => template.replace(slot, filling)) : [template]
}

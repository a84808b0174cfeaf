import type { Grammar, Lexicon, Locale, Phrases } from '../language/locale'
import { recommended } from '../rules'

/** A language of a few sentences for tests: small enough to read at a glance, lawful enough to pass. */
const phrases: Phrases = {
  subject: { any: ['About the post', 'About the post of {{position}}'] },
  addressee: { any: ['To {{to.full}}'] },
  date: { any: ['{{date}}'] },
  greeting: {
    any: ['Hello {{to.given}},', 'Hello,'],
    phone: ['Hello {{to.given}}.', 'Hello.'],
    video: ['Hello {{to.given}}.', 'Hello.'],
    'in-person': ['Hello {{to.given}}.', 'Hello.'],
    any_formal: ['Dear {{#agree.to}}Sir|Madam{{/agree.to}},', 'Dear reader,'],
  },
  thanks: {
    any_formal: ['Thank you for the kind letter.', 'Thank you for the letter from {{company}}.'],
    any_neutral: ['Thanks for the letter.', 'Thanks for the letter from {{company}}.'],
    any_warm: ['Thanks ever so much!', 'Thanks for the warm words from {{company}}!'],
    any_firm: ['My thanks for the letter.'],
  },
  refusal: {
    any_formal: ['I must decline the post', 'I must decline the post of {{position}}'],
    any_neutral: ['I decline the post'],
    any_warm: ["I'd rather decline the post"],
    any_firm: ['my answer is to decline the post'],
  },
  reason: { any: ['plans have changed'] },
  reservation: {
    any_formal: ['as it stands I cannot take the post'],
    any_neutral: ['as it stands I say no'],
    any_warm: ["as it stands I'd say no"],
    any_firm: ['as it stands the answer is no'],
  },
  condition: { any: ['With {{term}} I would think anew.', 'With other terms I would think anew.'] },
  request: { any: ['May I answer by {{until}}?', 'May I answer in a week?'] },
  inquiry: { any: ['Did my letter of {{sent}} reach you?', 'Did my letter reach you?'] },
  assurance: { any: ['Questions are welcome.'] },
  introduction: { any: ['This is {{from.full}}.', 'This is about the post.'] },
  permission: { any: ['Can you talk?'] },
  direction: {
    any: ['[do as you like]'],
    why: ['[if they ask why]'],
    'more-money': ['[if they offer more]'],
    'think-again': ['[if they insist]'],
    sooner: ['[if it is urgent]'],
    unanswered: ['[if nobody answers]'],
  },
  answer: { any: ['It stays so.'], 'why+reason': ['As I said, {{reason}}.'] },
  join: {
    refusal: ['{{refusal}}.'],
    'refusal+reason': ['{{refusal}}, as {{reason}}.', '{{refusal}}. {{reason}}.'],
  },
  alternative: { person: ['You could ask {{person}}.'], any: ['Something else may suit.'] },
  wishes: {
    any_formal: ['May the search end well.'],
    any_neutral: ['Good luck with the search.'],
    any_warm: ['All luck with the search.'],
    any_firm: ['Luck with the search.'],
  },
  future: {
    any_formal: ['We may meet again.'],
    any_neutral: ['Let us meet again.'],
    any_warm: ["Let's meet again soon."],
    any_firm: ['People meet again.'],
  },
  farewell: { any: ['Regards,'], phone: ['Bye now.'], video: ['Bye now.'], 'in-person': ['Bye now.'] },
  signature: { any: ['{{from.full}}'], letter: ['_________'] },
  transcript: { any: ['{{from.full}}'] },
  contact: { any: ['{{contact.phone}}'] },
}

const lexicon: Lexicon = {
  contractions: { "i'd": 'i would', "let's": 'let us' },
  abbreviations: ['dr', 'mr'],
  nameJoiners: ['and'],
  clauses: ['but', ', and|so'],
  capitals: ['i', 'monday'],
  sets: { thanks: ['thank', 'thanks', 'much obliged'], meet: ['meet', 'talk'] },
  moves: {
    greeting: ['^ hello|dear'],
    thanks: ['<thanks>'],
    refusal: ['decline ... post', 'i ... decline'],
    reason: ['plans ... changed'],
    alternative: ['could ask', 'something else'],
    wishes: ['end well', 'luck'],
    future: ['<meet> again'],
    farewell: ['^ regards', '^ bye'],
    reservation: ['as it stands'],
    condition: ['with ... terms|term'],
    request: ['may i answer'],
    inquiry: ['did my letter'],
    assurance: ['questions'],
    introduction: ['^ this is'],
    permission: ['can you talk'],
    direction: ['^ do as you like', '^ if they|it|nobody'],
  },
  signals: {
    'implies-refusal': ['i have another post'],
    hedge: ['perhaps|maybe'],
    softener: ['it seems'],
    undecided: ['have not decided'],
    turn: ['but'],
    condition: ['if'],
    proviso: ['unless'],
    stipulation: ['without ... raise'],
    hinge: ['it depends'],
    answer: ['i would join'],
    'carries-on': ['my first day'],
    prospect: ['the desk'],
    interest: ['tell me more'],
    'winds-up': ['back'],
    acceptance: ['see you', 'look forward'],
    employer: ['your application'],
    'employer-perhaps': ['our team', 'hiring manager'],
    candidate: ['my application'],
    resignation: ['my notice'],
    quotation: ['on ... wrote $'],
    reschedule: ['another day'],
    'cannot-come': ['not ... come'],
    step: ['decline ... test only'],
  },
  lapses: {
    apology: [{ cue: 'so sorry', instead: 'alas' }, 'sorry'],
    contrition: ['ashamed'],
    blame: ['badly run'],
    secret: ['fraud'],
    private: ['divorce'],
    rival: ['joining <Name>'],
    pay: ['<money>'],
    excuse: ['too busy'],
    slam: ['never write'],
    placeholder: ['your name here'],
  },
  exceptions: { refusal: ['not hesitate to decline', '[who decline]'], rival: ['not joining <Name>'] },
}

const grammar: Grammar = {
  parsePerson(text) {
    const [given, ...rest] = text.split(' ')
    return {
      ...(given === undefined ? {} : { given }),
      ...(rest.length === 0 ? {} : { family: rest.join(' ') }),
    }
  },
  genderOf: ({ gender = 'unknown' }) => gender,
  nameForms: ({ given, family }) => ({ given, full: [given, family].filter(Boolean).join(' ') || undefined }),
  agree: (gender, [masculine, feminine]) =>
    ({ male: masculine, female: feminine, unknown: undefined, several: undefined })[gender],
  company: (name) => name,
  position: (name) => name,
  event: (name) => name,
  date: ({ day, month }) => `${day}.${month}`,
  fullDate: ({ day, month, year }) => `${day}.${month}.${year}`,
  weekday: ({ weekday }) => `day ${weekday}`,
  time: (time) => time,
  slot: ({ day, month }, time) => `${day}.${month} ${time ?? ''}`.trim(),
  either: (items) => items.join(' or '),
  both: (items) => items.join(' and '),
  inTimeZone: (times, timeZone) => (timeZone === undefined ? times : `${times} (${timeZone})`),
  continued: (sentence) =>
    /^(?:I|Let)\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1),
}

const messages = Object.fromEntries(
  recommended.map((rule) => [
    rule.id,
    {
      why: rule.about,
      messages: Object.fromEntries(rule.messages.map((message) => [message, `${rule.id}: ${message}`])),
    },
  ]),
)

/** The toy language. */
export const toy: Locale = { id: 'qaa', name: 'Toy', script: 'Latin', phrases, lexicon, messages, grammar }

/** The toy language with some of its words changed. */
export function toyWith(change: {
  readonly [Key in keyof Locale]?: Partial<Locale[Key]> | Locale[Key]
}): Locale {
  const merged: Record<string, unknown> = { ...toy }
  for (const [key, value] of Object.entries(change)) {
    merged[key] =
      typeof value === 'object' ? { ...(toy[key as keyof Locale] as object), ...(value as object) } : value
  }
  return merged as unknown as Locale
}

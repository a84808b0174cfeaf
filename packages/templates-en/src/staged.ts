/** The stages at which a wording can be kept for itself. */
export type Standing = 'approached' | 'applying' | 'before-offer' | 'offered' | 'accepted' | 'signed'

/** A wording that is said at some stages only. */
export const staged: Readonly<Record<Standing, (wording: string) => string>> = {
  approached: (wording) => `{{^reached.invited}}${wording}{{/reached.invited}}`,
  applying: (wording) =>
    `{{#reached.invited}}{{^reached.offered}}${wording}{{/reached.offered}}{{/reached.invited}}`,
  'before-offer': (wording) => `{{^reached.offered}}${wording}{{/reached.offered}}`,
  offered: (wording) =>
    `{{#reached.offered}}{{^reached.accepted}}${wording}{{/reached.accepted}}{{/reached.offered}}`,
  accepted: (wording) =>
    `{{#reached.accepted}}{{^reached.signed}}${wording}{{/reached.signed}}{{/reached.accepted}}`,
  signed: (wording) => `{{#reached.signed}}${wording}{{/reached.signed}}`,
}

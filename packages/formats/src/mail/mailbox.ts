/** An address with the name shown beside it. */
export interface Mailbox {
  readonly name?: string
  readonly address: string
}
